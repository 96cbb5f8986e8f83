using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Proof.LocalAzure.Gateway.Expressions;

/// <summary>
/// Compiles all expressions of a document into one assembly: a compiler's start costs far more than an expression. What was compiled
/// before is kept by its text, because most changes to policies change data and no code.
/// </summary>
internal static class ExpressionCompiler
{
    // A handful of documents with their fragments is all there is; past this number everything is forgotten and made anew.
    private const int MaxKept = 256;

    private static readonly ConcurrentDictionary<string, Lazy<Result>> Kept = new();

    /// <summary>The compiled expressions; null when there are problems, which come with the number of their expression.</summary>
    public static CompiledExpressions? Compile(IReadOnlyList<ExpressionSource> sources, out IReadOnlyList<(int Number, string Reason)> problems)
    {
        problems = [];
        // Fragments that hold data alone are common, and the compiler takes seconds to start.
        if (sources.Count == 0)
            return CompiledExpressions.None;
        if (Kept.Count > MaxKept)
            Kept.Clear();
        var (compiled, found) = Kept.GetOrAdd(GetKey(sources), _ => new Lazy<Result>(() => CompileOnDeepStack([.. sources]))).Value;
        problems = found;
        return compiled;
    }

    private static string GetKey(IReadOnlyList<ExpressionSource> sources)
    {
        // Length first, so that no two lists of expressions are one text.
        var text = string.Concat(sources.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.ResultType.Name} {s.Text.Length} {s.Text}\n")));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    // The compiler recurses with the depth of the code, and parts of it do not look how much stack is left.
    private static Result CompileOnDeepStack(IReadOnlyList<ExpressionSource> sources)
    {
        Result? result = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Run, 64 * 1024 * 1024) { IsBackground = true, Name = "Policy expressions" };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;

        void Run()
        {
            try
            {
                result = CompileNew(sources);
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }
    }

    private static Result CompileNew(IReadOnlyList<ExpressionSource> sources)
    {
        var syntax = sources.Select((s, i) => (Number: i, Reason: ExpressionSyntax.FindProblem(s))).Where(p => p.Reason is not null).ToArray();
        if (syntax.Length > 0)
            return new Result(null, syntax!);

        var tree = CSharpSyntaxTree.ParseText(ExpressionCode.Write(sources), ExpressionCode.Options);
        var compilation = CSharpCompilation.Create(
            ExpressionCode.AssemblyName, [tree], ExpressionReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        var model = compilation.GetSemanticModel(tree);
        var methods = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().Single().Members.Cast<MethodDeclarationSyntax>().ToArray();
        var problems = FindErrors(model, methods);
        var readsRequestBody = false;
        var readsResponseBody = false;
        for (var i = 0; i < methods.Length; i++)
        {
            var checker = new ExpressionChecker(model.GetOperation(methods[i].Body!)!);
            problems.AddRange(checker.Problems.Concat(ResultTypeChecker.Check(model, methods[i], sources[i])).Select(reason => (i, reason)));
            readsRequestBody |= checker.ReadsRequestBody;
            readsResponseBody |= checker.ReadsResponseBody;
        }
        return problems.Count > 0
            ? new Result(null, [.. problems.OrderBy(p => p.Number)])
            : new Result(new CompiledExpressions(Emit(compilation, tree, model), readsRequestBody, readsResponseBody), []);
    }

    private static List<(int Number, string Reason)> FindErrors(SemanticModel model, MethodDeclarationSyntax[] methods)
    {
        var problems = new List<(int, string)>();
        foreach (var error in model.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            var number = Array.FindIndex(methods, m => m.FullSpan.Contains(error.Location.SourceSpan));
            var hint = error.Id is "CS0103" or "CS0246" ? " Types outside the common namespaces need their full name, such as System.Net.IPAddress." : "";
            problems.Add((number, $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}.{hint}"));
        }
        return problems;
    }

    private static byte[] Emit(CSharpCompilation compilation, SyntaxTree tree, SemanticModel model)
    {
        var rewriter = new ClockRewriter(model);
        var root = rewriter.Visit(tree.GetRoot())!;
        if (rewriter.HasReplaced)
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(root, tree.Options));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? image.ToArray()
            : throw new InvalidOperationException($"Checked expressions do not compile: {string.Join(" ", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}");
    }

    private sealed record Result(CompiledExpressions? Compiled, IReadOnlyList<(int Number, string Reason)> Problems);
}
