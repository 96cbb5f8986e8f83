using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Proof.Cli;
using Proof.Cli.Console;

namespace Proof.Benchmarks.Environments;

/// <summary>A project with this repository's stacks and generated partners, on which the real command line runs. Gone afterwards.</summary>
internal sealed class GeneratedProject : IDisposable
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private readonly string _folder = Directory.CreateTempSubdirectory("proof-benchmark-").FullName;

    /// <summary>Writes so many partners, each with two addresses in the sandbox.</summary>
    public GeneratedProject(int partners)
    {
        var root = Root();
        Directory.CreateDirectory(Path.Combine(_folder, "stacks", "partners"));
        foreach (var file in Directory.GetFiles(root, "Pulumi.yaml").Concat(Directory.GetFiles(Path.Combine(root, "stacks"))))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetRelativePath(root, file)));
        }

        for (var number = 0; number < partners; number++) Write(number, Address(number, 0), Address(number, 1));
    }

    /// <summary>One of a partner's addresses. Nothing is ever sent to them; every second one stays free, so that nothing merges.</summary>
    public static string Address(int number, int which)
    {
        var place = ((number * 3) + which) * 2;
        return string.Create(CultureInfo.InvariantCulture, $"5.{place >> 16}.{(place >> 8) & 255}.{place & 255}");
    }

    /// <summary>The slug of a partner.</summary>
    public static string Slug(int number) => string.Create(CultureInfo.InvariantCulture, $"partner-{number:00000}");

    /// <summary>Gives a partner a third address.</summary>
    public void AddAddress(int number) => Write(number, Address(number, 0), Address(number, 1), Address(number, 2));

    /// <summary>Sets one key of the partners' stack.</summary>
    public void Configure(string key, string value) =>
        File.AppendAllText(Path.Combine(_folder, "stacks", "Pulumi.sandbox.yaml"), $"  proof-infra:{key}: {value}\n");

    /// <summary>Runs a command line that must succeed, and answers what it printed.</summary>
    public async Task<string> MustAsync(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var exit = await RunAsync(output, error, CancellationToken.None, args);
        return exit == 0 ? output.ToString() : throw new InvalidOperationException($"proof {string.Join(' ', args)} answered {exit}: {error}");
    }

    /// <summary>Runs a command line.</summary>
    public Task<int> RunAsync(TextWriter output, TextWriter error, CancellationToken cancellationToken, params string[] args) => ProofApp.RunAsync(
        args,
        new CommandContext
        {
            Console = new ProofConsole(TextReader.Null, TextWriter.Synchronized(output), TextWriter.Synchronized(error)),
            Folder = _folder,
            Variable = _ => null,
        },
        cancellationToken);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(int number, params string[] addresses)
    {
        JsonObject Access() => new()
        {
            ["allowedIps"] = new JsonArray([.. addresses.Select(a => JsonValue.Create(a))]),
            ["clientToken"] = new JsonObject { ["generation"] = 1 },
        };
        var partner = new JsonObject
        {
            ["company"] = $"Company {Slug(number)}",
            ["contactEmail"] = $"it@{Slug(number)}.example",
            ["example"] = true,
            ["production"] = Access(),
            ["sandbox"] = Access(),
        };
        File.WriteAllText(Path.Combine(_folder, "stacks", "partners", Slug(number) + ".json"), partner.ToJsonString(Indented) + "\n");
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Proof.Infra.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("benchmarks run from a build inside the checkout");
    }
}
