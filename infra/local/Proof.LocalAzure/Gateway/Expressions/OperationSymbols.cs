using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>The member that an operation uses, and the types that it names beside its own.</summary>
internal static class OperationSymbols
{
    /// <summary>The method, property, field or operator that is used; null when there is none.</summary>
    public static ISymbol? GetMember(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IMethodReferenceOperation reference => reference.Method,
        IMemberReferenceOperation reference => reference.Member,
        IObjectCreationOperation creation => creation.Constructor,
        IBinaryOperation binary => binary.OperatorMethod,
        IUnaryOperation unary => unary.OperatorMethod,
        ICompoundAssignmentOperation assignment => assignment.OperatorMethod,
        IIncrementOrDecrementOperation increment => increment.OperatorMethod,
        IConversionOperation conversion => conversion.OperatorMethod,
        _ => null,
    };

    /// <summary>Types of locals, parameters, patterns and caught exceptions.</summary>
    public static ITypeSymbol?[] GetTypes(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator => [declarator.Symbol.Type],
        ILocalFunctionOperation function => [function.Symbol.ReturnType, .. function.Symbol.Parameters.Select(p => p.Type)],
        IAnonymousFunctionOperation function => [.. function.Symbol.Parameters.Select(p => p.Type)],
        IIsTypeOperation test => [test.TypeOperand],
        IDeclarationPatternOperation pattern => [pattern.MatchedType],
        ICatchClauseOperation clause => [clause.ExceptionType],
        _ => [],
    };
}
