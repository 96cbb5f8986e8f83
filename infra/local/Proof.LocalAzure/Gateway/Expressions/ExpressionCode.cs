using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
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
