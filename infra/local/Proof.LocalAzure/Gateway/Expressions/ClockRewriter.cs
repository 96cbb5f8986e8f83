using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>Replaces every use of the system clock in checked expressions by <see cref="ExpressionClock"/>.</summary>
/// <param name="model">The meaning of the tree that is rewritten.</param>
internal sealed class ClockRewriter(SemanticModel model) : CSharpSyntaxRewriter
{
    /// <summary>Whether anything was replaced.</summary>
    public bool HasReplaced { get; private set; }

    /// <inheritdoc/>
    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        // The name first: asking for the meaning of every node is slow.
        if (node.Name.Identifier.ValueText is not ("UtcNow" or "Now" or "Today") || model.GetSymbolInfo(node).Symbol is not IPropertySymbol { IsStatic: true } property || GetStandIn(property) is not { } method)
            return base.VisitMemberAccessExpression(node);
        HasReplaced = true;
        // "context" cannot mean anything else: C# 7 lets no local, parameter or lambda hide the method's own parameter.
        return SyntaxFactory.ParseExpression($"global::{typeof(ExpressionClock).FullName}.{method}(context)").WithTriviaFrom(node);
    }

    private static string? GetStandIn(IPropertySymbol property) => (property.ContainingType.ToDisplayString(), property.Name) switch
    {
        ("System.DateTime", "UtcNow") => nameof(ExpressionClock.UtcNow),
        ("System.DateTime", "Now") => nameof(ExpressionClock.Now),
        ("System.DateTime", "Today") => nameof(ExpressionClock.Today),
        ("System.DateTimeOffset", "UtcNow" or "Now") => nameof(ExpressionClock.OffsetUtcNow),
        _ => null,
    };
}
