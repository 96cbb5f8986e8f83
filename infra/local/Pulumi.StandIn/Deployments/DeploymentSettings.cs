using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Deployments;

/// <summary>What the engine tells a program when it starts it.</summary>
internal sealed record DeploymentSettings
{
    private const string NoEngine = "Program run without the Pulumi engine available; re-run using the `pulumi` CLI";

    /// <summary>Where the resource monitor listens, as <c>host:port</c>.</summary>
    public required string MonitorAddress { get; init; }

    /// <summary>Where the engine listens, as <c>host:port</c>.</summary>
    public required string EngineAddress { get; init; }

    /// <summary>The name of the project.</summary>
    public required string Project { get; init; }

    /// <summary>The short name of the stack.</summary>
    public required string Stack { get; init; }

    /// <summary>The organisation; <c>organization</c> with state in files.</summary>
    public string Organization { get; init; } = "organization";

    /// <summary>The folder of Pulumi.yaml.</summary>
    public string RootDirectory { get; init; } = "";

    /// <summary>Whether this is a preview.</summary>
    public required bool IsDryRun { get; init; }

    /// <summary>The configuration: <c>namespace:key</c> to text.</summary>
    public ImmutableDictionary<string, string> Config { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The keys of the configuration whose values are secret.</summary>
    public ImmutableHashSet<string> SecretKeys { get; init; } = [];

    /// <summary>Whether taking the text of an output is an error and not only a warning.</summary>
    public bool OutputsHaveNoText { get; init; }

    /// <summary>Reads the environment variables that the engine sets.</summary>
    /// <param name="read">Reads one variable; null where it is not set.</param>
    /// <exception cref="InvalidOperationException">One that must be there is missing or wrong: nobody started the program for a deployment.</exception>
    public static DeploymentSettings FromEnvironment(Func<string, string?> read)
    {
        // Not used here, but the official SDK does not start without them either.
        _ = ReadBool("PULUMI_QUERY_MODE");
        if (!int.TryParse(Require("PULUMI_PARALLEL"), out _)) throw new InvalidOperationException(NoEngine);

        return new DeploymentSettings
        {
            MonitorAddress = Require("PULUMI_MONITOR"),
            EngineAddress = Require("PULUMI_ENGINE"),
            Project = Require("PULUMI_PROJECT"),
            Stack = Require("PULUMI_STACK"),
            IsDryRun = ReadBool("PULUMI_DRY_RUN"),
            Organization = read("PULUMI_ORGANIZATION") is { Length: > 0 } organization ? organization : "organization",
            RootDirectory = read("PULUMI_ROOT_DIRECTORY") ?? "",
        }.WithConfig(read);

        string Require(string name) => read(name) is { Length: > 0 } value ? value : throw new InvalidOperationException(NoEngine);

        bool ReadBool(string name) => bool.TryParse(Require(name), out var value) ? value : throw new InvalidOperationException(NoEngine);
    }

    /// <summary>The same settings with the configuration of the environment variables, which tests of programs set too.</summary>
    public DeploymentSettings WithConfig(Func<string, string?> read)
    {
        return this with
        {
            Config = ReadJson<Dictionary<string, string>>("PULUMI_CONFIG").ToImmutableDictionary(c => CleanKey(c.Key), c => c.Value),
            SecretKeys = [.. ReadJson<List<string>>("PULUMI_CONFIG_SECRET_KEYS").Select(CleanKey)],
            OutputsHaveNoText = read("PULUMI_ERROR_OUTPUT_STRING") is "1" or "true" or "True" or "TRUE",
        };

        T ReadJson<T>(string name)
            where T : new() => read(name) is { Length: > 0 } json ? JsonSerializer.Deserialize<T>(json)! : new T();
    }

    // An old form of keys is project:config:key.
    private static string CleanKey(string key) => key.Split(':') is [var space, "config", var name] ? $"{space}:{name}" : key;
}
