using System.Globalization;
using System.Text.Json;
using YamlDotNet.Serialization;

namespace Proof.Infra.Tests.Settings;

/// <summary>The committed Pulumi.yaml and stack files, as Pulumi hands them to the program.</summary>
internal static class StackFiles
{
    private static readonly Dictionary<string, object> Project = Yaml("Pulumi.yaml");

    /// <summary>What a stack's program is told: its file, and the project's defaults.</summary>
    public static Func<string, string?> Read(string stack)
    {
        var config = Config(stack);
        return key => config.GetValueOrDefault(key) ?? Default(key);
    }

    public static Dictionary<string, Dictionary<object, object>> Declared =>
        ((Dictionary<object, object>)Project["config"]).ToDictionary(key => (string)key.Key, key => (Dictionary<object, object>)key.Value);

    // Pulumi hands objects over as JSON and everything else as text.
    public static string? Default(string key) => Declared[key].GetValueOrDefault("default") switch
    {
        null => null,
        List<object> list => JsonSerializer.Serialize(list),
        Dictionary<object, object> map => JsonSerializer.Serialize(map.ToDictionary(member => (string)member.Key, member => member.Value)),
        var scalar => Convert.ToString(scalar, CultureInfo.InvariantCulture),
    };

    public static Dictionary<string, string> Config(string stack) =>
        ((Dictionary<object, object>)Yaml($"stacks/Pulumi.{stack}.yaml")["config"])
            .ToDictionary(key => ((string)key.Key).Replace("proof-infra:", "", StringComparison.Ordinal), key => (string)key.Value);

    private static Dictionary<string, object> Yaml(string path) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(Path.Combine(Samples.Repository, path)));
}
