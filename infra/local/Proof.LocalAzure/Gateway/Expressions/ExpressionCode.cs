using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Proof.LocalAzure.Gateway.Context;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>The C# around policy expressions: one class, one method for each expression.</summary>
internal static class ExpressionCode
{
    /// <summary>The name of the assembly; LocalAzure opens its internals to it.</summary>
    public const string AssemblyName = "Proof.LocalAzure.Policies";

    /// <summary>The name of the class.</summary>
    public const string ClassName = "PolicyExpressions";

    // Namespaces whose types stand without their namespace in policies that are known to run in Azure. Types of others, such as
    // System.Net, must be written with their full name, as all samples do: whether a gateway knows the short one is not documented.
    private const string Usings =
        "using System; using System.Collections.Generic; using System.Linq; using System.Security.Cryptography; using System.Text; "
        + "using System.Text.RegularExpressions; using Newtonsoft.Json; using Newtonsoft.Json.Linq;\n";

    /// <summary>C# 7 in its last version.</summary>
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.CSharp7_3);

    /// <summary>The name of the method for an expression.</summary>
    public static string MethodName(int number) => string.Create(CultureInfo.InvariantCulture, $"E{number}");

    /// <summary>
    /// Why the text is no single expression or block of C#; null when it is one. Checked on its own, so that it cannot close the method
    /// around it and begin another.
    /// </summary>
    public static string? FindSyntaxError(ExpressionSource source)
    {
        SyntaxNode node = source.IsBlock
            ? SyntaxFactory.ParseStatement(source.Code, options: Options, consumeFullText: true)
            : SyntaxFactory.ParseExpression(source.Code, options: Options, consumeFullText: true);
        // Tokens, because a directive behind the last one belongs to no node; it could swallow the code that follows.
        if (SyntaxFactory.ParseTokens(source.Code, options: Options).Any(token => token.ContainsDirectives))
            return "Preprocessor directives are not allowed in policy expressions.";
        var error = node.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        if (error is not null)
            return $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}.";
        return source.IsBlock && node is not BlockSyntax ? "The expression is not a block." : null;
    }

    /// <summary>The class with a method for each expression, in order.</summary>
    public static string Write(IReadOnlyList<ExpressionSource> sources)
    {
        var code = new StringBuilder(Usings).Append("internal static class ").Append(ClassName).Append(" {\n");
        for (var i = 0; i < sources.Count; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"public static {GetTypeName(sources[i].ResultType)} {MethodName(i)}(global::{typeof(PolicyContext).FullName} context)\n");
            if (sources[i].IsBlock)
                code.Append(sources[i].Code).Append('\n');
            else
                code.Append("{ return (\n").Append(sources[i].Code).Append("\n); }\n");
        }
        return code.Append("}\n").ToString();
    }

    private static string GetTypeName(Type type) =>
        type == typeof(bool) ? "bool" : type == typeof(int) ? "int" : type == typeof(string) ? "string" : "object";
}
