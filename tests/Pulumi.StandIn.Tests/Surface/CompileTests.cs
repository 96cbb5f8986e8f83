using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Pulumi.StandIn.Tests.Surface;

/// <summary>
/// What compiles against the official packages compiles here, and what they refuse is refused here, with the same error. The cases were
/// tried with the overloads of the official packages.
/// </summary>
public sealed class CompileTests
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("""args.Strings = new() { "a", output };""")]
    [InlineData("""args.Strings = new[] { "a" };""")]
    [InlineData("""args.Strings = new[] { output, output };""")]
    [InlineData("""args.Strings = ["a"];""")]
    [InlineData("""args.Strings = output.Apply(x => new[] { x });""")]
    [InlineData("""args = new() { Strings = { "a", output } };""")]
    [InlineData("""args = new() { Unions = { "x", SkuName.Standard } };""")]
    [InlineData("""args.Unions = ["x", SkuName.Standard];""")]
    [InlineData("""args.Unions = new InputList<Union<string, SkuName>> { "x", SkuName.Standard };""")]
    [InlineData("""args = new() { Objects2 = { new AArgs(), new BArgs() } };""")]
    [InlineData("""args.Objects2 = [new AArgs(), new BArgs()];""")]
    [InlineData("""args.Objects = new[] { new AArgs() };""")]
    [InlineData("""args.Objects = new object[] { new AArgs(), new BArgs() };""")]
    [InlineData("""args.Objects = new List<object> { new AArgs() };""")]
    [InlineData("""args.Union = "s";""")]
    [InlineData("""args.Union = SkuName.Standard;""")]
    [InlineData("""args.Union = output;""")]
    [InlineData("""args = new() { Map = { ["a"] = "b", ["c"] = output } };""")]
    [InlineData("""args = new() { Map = { { "a", "b" } } };""")]
    [InlineData("""args.Map = new Dictionary<string, string> { ["a"] = "b" };""")]
    [InlineData("""Output<ValueTuple> x = output.Apply(s => Task.CompletedTask);""")]
    [InlineData("""Output<string> x = output.Apply(async s => await Task.FromResult(s));""")]
    [InlineData("""Output<string> x = output.Apply(s => output);""")]
    [InlineData("""Output<string> x = output.Apply(s => (Input<string>)s);""")]
    [InlineData("""Output<string> x = Output.Format($"{output}-{args.Text}");""")]
    [InlineData("""Output<ImmutableArray<string>> x = Output.All(output, output);""")]
    [InlineData("""Output<(string, int)> x = Output.Tuple(output, Output.Create(1));""")]
    [InlineData("""Task<int> x = Deployment.RunAsync(() => { });""")]
    [InlineData("""Task<int> x = Deployment.RunAsync(async () => await Task.Yield());""")]
    [InlineData("""Task<int> x = Deployment.RunAsync(() => new Dictionary<string, object?> { ["a"] = output });""")]
    [InlineData("""Task<int> x = Deployment.RunAsync(async () => { await Task.Yield(); return new Dictionary<string, object?>() as IDictionary<string, object?>; });""")]
    [InlineData("""var x = new AzureNative.Resources.ResourceGroup("a");""")]
    [InlineData("""var x = new AzureNative.Resources.ResourceGroup("a", new() { Tags = { ["a"] = "b" } }, new() { Protect = true, IgnoreChanges = { "tags" } });""")]
    public void It_compiles(string statement) => Assert.Equal([], Errors(statement));

    [Theory]
    [InlineData("""args = new() { Objects = { new AArgs() } };""", "CS0121")]
    [InlineData("""args.Objects = [new AArgs()];""", "CS0121")]
    [InlineData("""args.Objects = new InputList<object> { new AArgs() };""", "CS0121")]
    [InlineData("""args.Unions = new[] { SkuName.Standard };""", "CS0029")]
    [InlineData("""args.Objects2 = new[] { new AArgs() };""", "CS0029")]
    [InlineData("""output.Apply(s => { Console.WriteLine(s); });""", "CS1643")]
    [InlineData("""Output<string> x = output.Apply<string>(s => throw new Exception());""", "CS0121")]
    [InlineData("""string x = output;""", "CS0029")]
    [InlineData("""var x = new CustomResource("t:m:T", "a", null, new ComponentResourceOptions());""", "CS1503")]
    [InlineData("""var x = new Output<string>(Task.FromResult("x"));""", "CS1729")]
    [InlineData("""var x = new CustomResourceOptions { Provider = new Resource() };""", "CS1729")]
    public void It_is_refused(string statement, string error) => Assert.Contains(error, Errors(statement));

    private static IEnumerable<string> Errors(string statement)
    {
        var program = $$"""
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Threading.Tasks;
            using Pulumi;
            using Pulumi.AzureNative.KeyVault;
            using AzureNative = Pulumi.AzureNative;

            public sealed class AArgs : ResourceArgs { }

            public sealed class BArgs : ResourceArgs { }

            public sealed class Args : ResourceArgs
            {
                public Input<string>? Text { get; set; }
                public InputList<string> Strings { get; set; } = new();
                public InputList<Union<string, SkuName>> Unions { get; set; } = new();
                public InputList<Union<AArgs, BArgs>> Objects2 { get; set; } = new();
                public InputList<object> Objects { get; set; } = new();
                public InputUnion<string, SkuName>? Union { get; set; }
                public InputMap<string> Map { get; set; } = new();
            }

            public static class Program
            {
                public static void Run(Args args, Output<string> output)
                {
                    {{statement}}
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Program", [CSharpSyntaxTree.ParseText(program)], References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id);
    }
}
