using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>
/// What C# can do in policy expressions, as the compiler's kinds of operation. All that is not here is refused: unsafe code, references,
/// typeof, dynamic, await, lock, events, value tuples, and whatever a later compiler brings.
/// </summary>
internal static class AllowedOperations
{
    private static readonly HashSet<OperationKind> Kinds =
    [
        // Statements
        OperationKind.Block, OperationKind.Branch, OperationKind.CatchClause, OperationKind.CaseClause, OperationKind.Empty,
        OperationKind.ExpressionStatement, OperationKind.Labeled, OperationKind.LocalFunction, OperationKind.Loop, OperationKind.Return,
        OperationKind.Switch, OperationKind.SwitchCase, OperationKind.Throw, OperationKind.Try, OperationKind.Using,
        OperationKind.VariableDeclaration, OperationKind.VariableDeclarationGroup, OperationKind.VariableDeclarator,
        OperationKind.VariableInitializer, OperationKind.YieldBreak, OperationKind.YieldReturn,

        // Values
        OperationKind.Literal, OperationKind.DefaultValue, OperationKind.NameOf, OperationKind.InterpolatedString,
        OperationKind.InterpolatedStringText, OperationKind.Interpolation, OperationKind.ArrayCreation, OperationKind.ArrayInitializer,
        OperationKind.ObjectCreation, OperationKind.AnonymousObjectCreation, OperationKind.ObjectOrCollectionInitializer,
        OperationKind.MemberInitializer, OperationKind.InstanceReference, OperationKind.AnonymousFunction, OperationKind.DelegateCreation,
        OperationKind.TranslatedQuery,

        // References
        OperationKind.LocalReference, OperationKind.ParameterReference, OperationKind.FieldReference, OperationKind.PropertyReference,
        OperationKind.MethodReference, OperationKind.ArrayElementReference, OperationKind.DeclarationExpression, OperationKind.Discard,
        OperationKind.ConditionalAccess, OperationKind.ConditionalAccessInstance,

        // Operators and calls
        OperationKind.Invocation, OperationKind.Argument, OperationKind.OmittedArgument, OperationKind.Unary, OperationKind.Binary,
        OperationKind.Conditional, OperationKind.Coalesce, OperationKind.Conversion, OperationKind.Increment, OperationKind.Decrement,
        OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.IsType, OperationKind.IsPattern,
        OperationKind.ConstantPattern, OperationKind.DeclarationPattern,

        // What does not compile; the compiler's own message says why.
        OperationKind.Invalid,
    ];

    /// <summary>What is not allowed about this operation; null when it is.</summary>
    public static string? FindProblem(IOperation operation) => operation switch
    {
        ILocalFunctionOperation { Symbol.IsAsync: true } or IAnonymousFunctionOperation { Symbol.IsAsync: true } => "async",
        ILocalFunctionOperation { Symbol.ReturnsByRef: true } or ILocalFunctionOperation { Symbol.ReturnsByRefReadonly: true } => "a reference",
        IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } => "a reference",
        ITypeOfOperation => "typeof",
        ITupleOperation or ITupleBinaryOperation or IDeconstructionAssignmentOperation => "a value tuple",
        _ when !Kinds.Contains(operation.Kind) => $"'{operation.Syntax.GetFirstToken()}'",
        _ => null,
    };
}
