using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>
/// Holds one expression against <see cref="AllowedTypes"/>: every operation the compiler made of it, the type of everything in it, and
/// every member it uses. A type that is not on the list is refused wherever it appears, also as the result of an allowed member, so
/// that no chain leads anywhere else.
/// </summary>
internal sealed class ExpressionChecker
{
    private readonly List<string> _problems = [];

    /// <summary>Checks the body of the method that an expression became.</summary>
    public ExpressionChecker(IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
            Check(operation);
    }

    /// <summary>What is not allowed, as sentences.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Whether the expression reads the request's body.</summary>
    public bool ReadsRequestBody { get; private set; }

    /// <summary>Whether the expression reads the response's body.</summary>
    public bool ReadsResponseBody { get; private set; }

    private void Check(IOperation operation)
    {
        if (AllowedOperations.FindProblem(operation) is { } problem)
            Refuse($"{problem} is not allowed in policy expressions.");
        if (!IsPassedOnly(operation))
            CheckType(operation.Type);
        foreach (var type in OperationSymbols.GetTypes(operation))
            CheckType(type);
        if (OperationSymbols.GetMember(operation) is { } member)
            CheckMember(member);
    }

    // What the compiler makes to pass arguments gives nothing away: an interface that a value is passed as, the array of a params
    // parameter. The values themselves are looked at.
    private static bool IsPassedOnly(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, Type.TypeKind: TypeKind.Interface } or IArrayCreationOperation { IsImplicit: true };

    private void CheckType(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or IErrorTypeSymbol or ITypeParameterSymbol or INamedTypeSymbol { IsAnonymousType: true }:
                return;
            case IArrayTypeSymbol array:
                CheckType(array.ElementType);
                return;
            case INamedTypeSymbol named when AllowedMembers.IsAllowed(named):
                foreach (var argument in named.TypeArguments)
                    CheckType(argument);
                return;
            default:
                Refuse($"The type '{type.ToDisplayString()}' is not allowed in policy expressions.");
                return;
        }
    }

    private void CheckMember(ISymbol member)
    {
        if (member is IMethodSymbol method)
        {
            if (method.MethodKind is MethodKind.LocalFunction)
                return;
            foreach (var argument in method.TypeArguments)
                CheckType(argument);
            CheckBodyType(method);
        }
        if (member is IPropertySymbol { Name: "Body", ContainingType.Name: var owner })
        {
            ReadsRequestBody |= owner == nameof(Context.PolicyRequest);
            ReadsResponseBody |= owner == nameof(Context.PolicyResponse);
        }
        if (!AllowedMembers.IsAllowed(member))
            Refuse($"'{(member.ContainingType is { } type ? AllowedMembers.GetName(type.OriginalDefinition) : "")}.{member.MetadataName}' is not allowed in policy expressions.");
    }

    private void CheckBodyType(IMethodSymbol method)
    {
        if (method is { Name: "As", ContainingType.Name: nameof(Context.MessageBody) } && !AllowedTypes.Bodies.Contains(AllowedMembers.GetName(method.TypeArguments[0])))
            Refuse($"A body cannot be read as '{method.TypeArguments[0].ToDisplayString()}' here; string, byte[], JToken, JObject and JArray can.");
    }

    private void Refuse(string reason)
    {
        if (!_problems.Contains(reason))
            _problems.Add(reason);
    }
}
