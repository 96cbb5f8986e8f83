using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>
/// Looks at an expression's text alone, before it stands among others: it must be one expression or one block, so that it cannot close
/// the method around it and begin another, and no deeper than the compiler can bear.
/// </summary>
internal static class ExpressionSyntax
{
    // Syntax inside syntax; a sum of a thousand terms is a thousand deep. The compiler recurses, and the stack it runs on holds this.
    private const int MaxDepth = 1000;
    private const int MaxClauses = 50;

    /// <summary>What is wrong with the text, as a sentence; null when it is one expression or block.</summary>
    public static string? FindProblem(ExpressionSource source)
    {
        var tokens = SyntaxFactory.ParseTokens(source.Code, options: ExpressionCode.Options).ToArray();
        // Looked for in tokens, because a directive behind the last one belongs to no node; it could swallow the code that follows.
        if (tokens.Any(token => token.ContainsDirectives))
            return "Preprocessor directives are not allowed in policy expressions.";
        if (HasDeepTypes(tokens))
            return $"The expression is nested more than {MaxDepth} deep.";
        SyntaxNode node = source.IsBlock
            ? SyntaxFactory.ParseStatement(source.Code, options: ExpressionCode.Options, consumeFullText: true)
            : SyntaxFactory.ParseExpression(source.Code, options: ExpressionCode.Options, consumeFullText: true);
        var error = node.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        if (error is not null)
            return $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}.";
        if (IsDeep(node))
            return $"The expression is nested more than {MaxDepth} deep.";
        return source.IsBlock && node is not BlockSyntax ? "The expression is not a block." : null;
    }

    // Types in types, such as List<List<…>>, are what the parser itself does not bear. A "<" that compares is never closed; nobody
    // compares a thousand times in one expression.
    private static bool HasDeepTypes(SyntaxToken[] tokens)
    {
        var depth = 0;
        foreach (var token in tokens)
        {
            depth = token.Kind() switch { SyntaxKind.LessThanToken => depth + 1, SyntaxKind.GreaterThanToken when depth > 0 => depth - 1, _ => depth };
            if (depth > MaxDepth)
                return true;
        }
        return false;
    }

    // Each clause of a query becomes a lambda inside that of the clause before, though the syntax shows them side by side.
    private static bool IsDeep(SyntaxNode root)
    {
        var clauses = 0;
        var open = new Stack<(SyntaxNode Node, int Depth)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            clauses += at.Node is QueryClauseSyntax ? 1 : 0;
            if (at.Depth > MaxDepth || clauses > MaxClauses)
                return true;
            foreach (var child in at.Node.ChildNodes())
                open.Push((child, at.Depth + 1));
        }
        return false;
    }
}
