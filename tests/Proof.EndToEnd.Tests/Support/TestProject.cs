using System.Text.Json.Nodes;
using Proof.Cli;
using Proof.Cli.Console;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>
/// A copy of the project's own Pulumi.yaml, stack files and partner files in a folder of its own, on which the real command line runs
/// in-process. Removed when disposed.
/// </summary>
public sealed class TestProject : IDisposable
{
    public TestProject(TimeProvider? clock = null)
    {
        Clock = clock ?? TimeProvider.System;
        Folder = Directory.CreateTempSubdirectory("proof-").FullName;
        File.Copy(Path.Combine(Repository.Root, "Pulumi.yaml"), Path.Combine(Folder, "Pulumi.yaml"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "stacks"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; }

    public TimeProvider Clock { get; }

    /// <summary>Environment variables that the command line sees; none by default.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public string PartnerFile(string slug) => Path.Combine(Folder, "stacks", "partners", slug + ".json");

    /// <summary>Runs one command line to its end.</summary>
    public async Task<Ran> RunAsync(params string[] args) => await RunAsync(CancellationToken.None, args);

    public async Task<Ran> RunAsync(CancellationToken cancellationToken, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var exit = await ProofApp.RunAsync(args, Context(TextWriter.Synchronized(output), TextWriter.Synchronized(error)), cancellationToken);
        return new Ran(exit, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command line that must succeed.</summary>
    public async Task<Ran> MustAsync(params string[] args)
    {
        var ran = await RunAsync(args);
        Assert.True(ran.ExitCode == 0, $"proof {string.Join(' ', args)} answered {ran.ExitCode}\n{ran.Error}\n{ran.Output}");
        return ran;
    }

    /// <summary>The outputs of an environment with its tokens in clear.</summary>
    public async Task<JsonObject> OutputsAsync(string environment) =>
        JsonNode.Parse((await MustAsync("outputs", environment, "--json", "--show-secrets")).Output)!.AsObject();

    /// <summary>The resources in a stack's state, without what every run writes anew (the time, the read-only references).</summary>
    public async Task<string> StackStateAsync(string stack)
    {
        var file = Path.Combine(Folder, ".proof", "state", ".pulumi", "stacks", "proof-infra", stack + ".json");
        var resources = JsonNode.Parse(await File.ReadAllTextAsync(file))!["checkpoint"]!["latest"]?["resources"]?.AsArray() ?? [];
        return string.Join('\n', resources.Where(r => (bool?)r!["external"] is not true).Select(r => r!.ToJsonString()));
    }

    public CommandContext Context(TextWriter output, TextWriter error) => new()
    {
        Console = new ProofConsole(TextReader.Null, output, error),
        Folder = Folder,
        Variable = name => Variables.GetValueOrDefault(name),
        Clock = Clock,
    };

    /// <summary>Changes a partner file as a person would: parsed, edited, written back.</summary>
    public void Edit(string slug, Action<JsonObject> edit)
    {
        var file = PartnerFile(slug);
        var partner = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        edit(partner);
        File.WriteAllText(file, partner.ToJsonString(new() { WriteIndented = true }) + "\n");
    }

    /// <summary>Writes the file of a new partner with one address in production and the same in sandbox.</summary>
    public void AddPartner(string slug, params string[] addresses) => File.WriteAllText(PartnerFile(slug), new JsonObject
    {
        ["$schema"] = "../partner.schema.json",
        ["company"] = slug,
        ["contactEmail"] = $"hello@{slug}.example",
        ["example"] = true,
        ["production"] = Access(addresses),
        ["sandbox"] = Access(addresses),
    }.ToJsonString(new() { WriteIndented = true }) + "\n");

    private static JsonObject Access(string[] addresses) => new()
    {
        ["allowedIps"] = new JsonArray([.. addresses.Select(a => JsonValue.Create(a))]),
        ["clientToken"] = new JsonObject { ["generation"] = 1 },
    };

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a command line answered.</summary>
public sealed record Ran(int ExitCode, string Output, string Error);
