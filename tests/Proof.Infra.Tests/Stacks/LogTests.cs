using System.Collections.Immutable;

namespace Proof.Infra.Tests.Stacks;

/// <summary>What may be in the platform's logs.</summary>
public sealed class LogTests
{
    private const string DiagnosticType = "azure-native:apimanagement:Diagnostic";

    [Theory]
    [InlineData("frontend", "request")]
    [InlineData("frontend", "response")]
    [InlineData("backend", "request")]
    [InlineData("backend", "response")]
    public async Task The_gateway_logs_no_header_and_no_body_and_hides_what_is_secret(string side, string message)
    {
        var run = await PartnerRuns.OfSampleAsync("platform-production");

        var logged = Map(Map(Assert.Single(run.OfType(DiagnosticType)).Inputs[side])[message]);
        Assert.Empty((ImmutableArray<object>)logged["headers"]);
        Assert.Equal(0.0, Convert.ToDouble(Map(logged["body"])["bytes"], null));
        var hidden = ((ImmutableArray<object>)Map(logged["dataMasking"])["headers"]).Select(Map).ToList();
        Assert.Equal(["Authorization", "X-Proof-Relay-Secret"], hidden.Select(header => header["value"]));
        Assert.All(hidden, header => Assert.Equal("Hide", header["mode"]));
    }

    // An API's own diagnostic would take the place of the one for all APIs.
    [Theory]
    [InlineData("platform-production")]
    [InlineData("production")]
    public async Task Nothing_else_says_what_is_logged_of_requests(string stack)
    {
        var run = await PartnerRuns.OfSampleAsync(stack);

        Assert.DoesNotContain(run.Resources, resource => resource.Type.EndsWith("Diagnostic", StringComparison.Ordinal) && resource.Type != DiagnosticType);
    }

    [Theory]
    [InlineData("platform-production")]
    [InlineData("production")]
    public async Task No_firewall_policy_logs_what_is_in_secret_headers(string stack)
    {
        var run = await PartnerRuns.OfSampleAsync(stack);

        var policies = run.OfType("azure-native:network:WebApplicationFirewallPolicy").ToList();
        Assert.NotEmpty(policies);
        Assert.All(policies, policy =>
        {
            var scrubbing = Map(Map(policy.Inputs["policySettings"])["logScrubbing"]);
            var rules = ((ImmutableArray<object>)scrubbing["scrubbingRules"]).Select(Map).ToList();
            Assert.Equal("Enabled", scrubbing["state"]);
            Assert.Equal(["Authorization", "X-Proof-Relay-Secret"], rules.Select(rule => rule["selector"]));
            Assert.All(rules, rule => Assert.Equal(("Enabled", "RequestHeaderNames", "Equals"), (rule["state"], rule["matchVariable"], rule["selectorMatchOperator"])));
        });
    }

    [Fact]
    public async Task Every_log_goes_to_the_one_workspace()
    {
        var run = await PartnerRuns.OfSampleAsync("platform-production");

        var settings = run.OfType("azure-native:monitor:DiagnosticSetting").ToList();
        Assert.Equal(["edge-logs", "event-logs", "gateway-logs", "vault-logs"], settings.Select(setting => setting.Name));
        Assert.All(settings, setting => Assert.Equal(run.Outputs["workspaceId"], setting.Inputs["workspaceId"]));
    }

    private static ImmutableDictionary<string, object> Map(object value) => (ImmutableDictionary<string, object>)value;
}
