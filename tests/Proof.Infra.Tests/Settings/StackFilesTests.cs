using System.Globalization;
using System.Text.Json;
using Proof.Infra.Settings;
using YamlDotNet.Serialization;

namespace Proof.Infra.Tests.Settings;

/// <summary>The committed Pulumi.yaml and stack files agree with what the program reads.</summary>
public sealed class StackFilesTests
{
    private static readonly Dictionary<string, object> Project = Yaml("Pulumi.yaml");

    [Theory]
    [InlineData("platform-production")]
    [InlineData("platform-sandbox")]
    [InlineData("production")]
    [InlineData("sandbox")]
    public void A_committed_stack_can_be_read(string stack)
    {
        var config = Config(stack);

        var settings = StackSettings.Read(key => config.GetValueOrDefault(key) ?? Default(key));

        Assert.Equal(stack, settings is PlatformSettings ? "platform-" + settings.EnvironmentName : settings.EnvironmentName);
    }

    [Theory]
    [InlineData("platform")]
    [InlineData("partners")]
    public void The_program_reads_only_declared_keys(string role)
    {
        var asked = Asked(role);

        Assert.Empty(asked.Except(Declared.Keys));
        Assert.All(asked, key => Assert.NotEmpty((string)Declared[key]["description"]));
    }

    [Fact]
    public void Every_declared_key_is_read() => Assert.Empty(Declared.Keys.Except(Asked("platform")).Except(Asked("partners")));

    [Fact]
    public void A_declared_default_is_the_program_s_own()
    {
        var partners = Config("sandbox");
        var platform = Config("platform-sandbox");

        Assert.Equivalent(StackSettings.Read(partners.GetValueOrDefault), StackSettings.Read(key => partners.GetValueOrDefault(key) ?? Default(key)));
        Assert.Equal(StackSettings.Read(platform.GetValueOrDefault), StackSettings.Read(key => platform.GetValueOrDefault(key) ?? Default(key)));
    }

    [Fact]
    public void Only_what_every_stack_sets_has_no_default() =>
        Assert.Equal(["environment", "role"], Declared.Where(key => !key.Value.ContainsKey("default")).Select(key => key.Key).Order());

    private static Dictionary<string, Dictionary<object, object>> Declared =>
        ((Dictionary<object, object>)Project["config"]).ToDictionary(key => (string)key.Key, key => (Dictionary<object, object>)key.Value);

    // Pulumi hands objects over as JSON and everything else as text.
    private static string? Default(string key) => Declared[key].GetValueOrDefault("default") switch
    {
        null => null,
        List<object> list => JsonSerializer.Serialize(list),
        var scalar => Convert.ToString(scalar, CultureInfo.InvariantCulture),
    };

    private static HashSet<string> Asked(string role)
    {
        var asked = new HashSet<string>();
        Assert.Throws<RefusedException>(() => StackSettings.Read(key =>
        {
            asked.Add(key);
            return key == "role" ? role : null;
        }));
        return asked;
    }

    private static Dictionary<string, string> Config(string stack) =>
        ((Dictionary<object, object>)Yaml($"stacks/Pulumi.{stack}.yaml")["config"])
            .ToDictionary(key => ((string)key.Key).Replace("proof-infra:", "", StringComparison.Ordinal), key => (string)key.Value);

    private static Dictionary<string, object> Yaml(string path) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(Path.Combine(Samples.Repository, path)));
}
