using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>
/// Checks what an expression for a variable returns: one of the types a variable may have. Other results are checked by the compiler,
/// because their method has a fixed type.
/// </summary>
internal static class ResultTypeChecker
{
    /// <summary>What is wrong with the results, as sentences.</summary>
    public static IEnumerable<string> Check(SemanticModel model, MethodDeclarationSyntax method, ExpressionSource source)
    {
        if (source.ResultType != typeof(object))
            return [];
        return GetResults(method.Body!)
            .Select(result => result is null ? null : model.GetTypeInfo(result).Type)
            .OfType<ITypeSymbol>()
            .Select(GetName)
            .Where(name => !AllowedTypes.Variables.Contains(name))
            .Select(name => $"Expression return type '{name}' is not allowed.")
            .Distinct();
    }

    // Return statements of lambdas and local functions inside are their own.
    private static IEnumerable<Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax?> GetResults(BlockSyntax body) =>
        body.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax)
            .OfType<ReturnStatementSyntax>()
            .Select(r => r.Expression);

    private static string GetName(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => AllowedMembers.GetName(nullable.TypeArguments[0]) + "?",
        IArrayTypeSymbol { Rank: 1 } array => AllowedMembers.GetName(array.ElementType) + "[]",
        _ => AllowedMembers.GetName(type),
    };
}
