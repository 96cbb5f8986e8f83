using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>
/// Holds one expression against <see cref="AllowedTypes"/>: the type of everything in it, and every member that it names. A type that
/// is not on the list is refused wherever it appears, also as the result of an allowed member, so that no chain leads anywhere else.
/// </summary>
/// <param name="model">The meaning of the tree.</param>
internal sealed class ExpressionChecker(SemanticModel model) : CSharpSyntaxWalker
{
    private readonly List<string> _problems = [];

    /// <summary>What is not allowed, as sentences.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Whether the expression reads the request's body.</summary>
    public bool ReadsRequestBody { get; private set; }

    /// <summary>Whether the expression reads the response's body.</summary>
    public bool ReadsResponseBody { get; private set; }

    /// <inheritdoc/>
    public override void Visit(SyntaxNode? node)
    {
        if (node is null)
            return;
        CheckSyntax(node);
        CheckType(model.GetTypeInfo(node));
        CheckSymbol(model.GetSymbolInfo(node).Symbol);
        base.Visit(node);
    }

    private void CheckSyntax(SyntaxNode node)
    {
        var what = node switch
        {
            TypeOfExpressionSyntax => "typeof",
            SizeOfExpressionSyntax => "sizeof",
            AwaitExpressionSyntax => "await",
            LockStatementSyntax => "lock",
            UnsafeStatementSyntax or FixedStatementSyntax or PointerTypeSyntax or StackAllocArrayCreationExpressionSyntax
                or ImplicitStackAllocArrayCreationExpressionSyntax => "unsafe code",
            RefTypeSyntax or RefExpressionSyntax or MakeRefExpressionSyntax or RefTypeExpressionSyntax or RefValueExpressionSyntax => "a reference",
            TupleExpressionSyntax or TupleTypeSyntax => "a value tuple",
            _ => null,
        };
        if (what is not null)
            Refuse($"{what} is not allowed in policy expressions.");
        if (node is LocalFunctionStatementSyntax { Modifiers.Count: > 0 } or AnonymousFunctionExpressionSyntax { AsyncKeyword.RawKind: not 0 })
            Refuse("async, unsafe and other modifiers are not allowed in policy expressions.");
    }

    private void CheckType(TypeInfo info)
    {
        CheckType(info.Type);
        // What a value is converted to matters only where members can be reached through it: an interface hides them.
        if (info.ConvertedType is { TypeKind: not TypeKind.Interface } converted)
            CheckType(converted);
    }

    private void CheckType(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or IErrorTypeSymbol or ITypeParameterSymbol:
                return;
            case IArrayTypeSymbol array:
                CheckType(array.ElementType);
                return;
            case INamedTypeSymbol { IsAnonymousType: true }:
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

    private void CheckSymbol(ISymbol? symbol)
    {
        switch (symbol)
        {
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.LambdaMethod or MethodKind.BuiltinOperator }:
                return;
            case IMethodSymbol method:
                foreach (var argument in method.TypeArguments)
                    CheckType(argument);
                CheckBody(method);
                CheckMember(method.ReducedFrom ?? method);
                return;
            case IPropertySymbol { ContainingType: { Name: "PolicyRequest" or "PolicyResponse" } owner, Name: "Body" }:
                ReadsRequestBody |= owner.Name == "PolicyRequest";
                ReadsResponseBody |= owner.Name == "PolicyResponse";
                return;
            case IPropertySymbol or IFieldSymbol or IEventSymbol:
                CheckMember(symbol);
                return;
            case ITypeSymbol type:
                CheckType(type);
                return;
        }
    }

    private void CheckMember(ISymbol member)
    {
        if (!AllowedMembers.IsAllowed(member))
            Refuse($"'{(member.ContainingType is { } type ? AllowedMembers.GetName(type.OriginalDefinition) : "")}.{member.MetadataName}' is not allowed in policy expressions.");
    }

    private void CheckBody(IMethodSymbol method)
    {
        if (method is { Name: "As", ContainingType.Name: "MessageBody" } && !AllowedTypes.Bodies.Contains(AllowedMembers.GetName(method.TypeArguments[0])))
            Refuse($"A body cannot be read as '{method.TypeArguments[0].ToDisplayString()}' here; string, byte[], JToken, JObject and JArray can.");
    }

    private void Refuse(string reason)
    {
        if (!_problems.Contains(reason))
            _problems.Add(reason);
    }
}
