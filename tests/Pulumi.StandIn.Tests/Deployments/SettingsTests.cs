using Pulumi.Deployments;

namespace Pulumi.StandIn.Tests.Deployments;

public sealed class SettingsTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["PULUMI_MONITOR"] = "127.0.0.1:1",
        ["PULUMI_ENGINE"] = "127.0.0.1:2",
        ["PULUMI_PROJECT"] = "proof",
        ["PULUMI_STACK"] = "sandbox",
        ["PULUMI_DRY_RUN"] = "true",
        ["PULUMI_QUERY_MODE"] = "false",
        ["PULUMI_PARALLEL"] = "16",
        ["PULUMI_ORGANIZATION"] = "org",
        ["PULUMI_ROOT_DIRECTORY"] = "/proof",
        ["PULUMI_CONFIG"] = """{"proof:role":"partners","proof:config:old":"x"}""",
        ["PULUMI_CONFIG_SECRET_KEYS"] = """["proof:role"]""",
    };

    public static TheoryData<string> Required { get; } = new(
        "PULUMI_MONITOR", "PULUMI_ENGINE", "PULUMI_PROJECT", "PULUMI_STACK", "PULUMI_DRY_RUN", "PULUMI_QUERY_MODE", "PULUMI_PARALLEL");

    [Fact]
    public void The_environment_says_everything()
    {
        var settings = Read(Complete);

        Assert.Equal(("127.0.0.1:1", "127.0.0.1:2"), (settings.MonitorAddress, settings.EngineAddress));
        Assert.Equal(("proof", "sandbox", "org", "/proof", true), (settings.Project, settings.Stack, settings.Organization, settings.RootDirectory, settings.IsDryRun));
        Assert.Equal(("partners", "x"), (settings.Config["proof:role"], settings.Config["proof:old"]));
        Assert.Equal(["proof:role"], settings.SecretKeys);
        Assert.False(settings.OutputsHaveNoText);
    }

    [Fact]
    public void What_is_optional_may_be_missing()
    {
        var settings = Read(Complete.Where(v => Required.Contains(v.Key)).ToDictionary());

        Assert.Equal(("organization", ""), (settings.Organization, settings.RootDirectory));
        Assert.Empty(settings.Config);
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Without_an_engine_there_is_no_deployment(string name)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Read(new(Complete) { [name] = null }));

        Assert.Equal("Program run without the Pulumi engine available; re-run using the `pulumi` CLI", error.Message);
    }

    [Theory]
    [InlineData("PULUMI_DRY_RUN")]
    [InlineData("PULUMI_QUERY_MODE")]
    [InlineData("PULUMI_PARALLEL")]
    public void A_value_that_makes_no_sense_counts_as_missing(string name) =>
        Assert.Throws<InvalidOperationException>(() => Read(new(Complete) { [name] = "perhaps" }));

    private static DeploymentSettings Read(Dictionary<string, string?> environment) =>
        DeploymentSettings.FromEnvironment(name => environment.GetValueOrDefault(name));
}
