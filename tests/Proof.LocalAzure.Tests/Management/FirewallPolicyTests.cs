using System.Net;

namespace Proof.LocalAzure.Tests.Management;

public sealed class FirewallPolicyTests
{
    private const string Path = "resourceGroups/rg/providers/Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies/waf";

    [Fact]
    public async Task A_policy_without_settings_looks_and_does_not_block()
    {
        await using var azure = await TestAzure.WithGroupAsync();

        var policy = (await azure.PutAsync(Path, Policy(""))).Expect(HttpStatusCode.Created);

        Assert.Equal("Disabled", (string?)policy.Properties["policySettings"]!["state"]);
        Assert.Equal("Detection", (string?)policy.Properties["policySettings"]!["mode"]);
        Assert.Empty(policy.Properties["customRules"]!.AsArray());
    }

    [Theory]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public async Task A_condition_holds_600_ranges(int count, bool isValid)
    {
        await using var azure = await TestAzure.WithGroupAsync();
        var ranges = string.Join(',', Enumerable.Range(0, count).Select(i => $"\"198.51.{i / 256}.{i % 256}\""));

        Assert.Equal(isValid ? HttpStatusCode.Created : HttpStatusCode.BadRequest, (await azure.PutAsync(Path, Policy(Rule(1, ranges)))).Status);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task A_policy_holds_100_rules(int count, bool isValid)
    {
        await using var azure = await TestAzure.WithGroupAsync();
        var rules = string.Join(',', Enumerable.Range(1, count).Select(i => Rule(i, "\"203.0.113.0/24\"")));

        Assert.Equal(isValid ? HttpStatusCode.Created : HttpStatusCode.BadRequest, (await azure.PutAsync(Path, Policy(rules))).Status);
    }

    [Theory]
    [InlineData("203.0.113.0/24", true)]
    [InlineData("203.0.113.7", true)]
    [InlineData("203.0.113.07", false)]
    [InlineData("203.0.113.0/33", false)]
    [InlineData("203.0.113", false)]
    [InlineData("2001:db8::/32", false)]
    [InlineData("203.0.113.256", false)]
    public async Task Ranges_are_IPv4(string range, bool isValid)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        Assert.Equal(isValid ? HttpStatusCode.Created : HttpStatusCode.BadRequest, (await azure.PutAsync(Path, Policy(Rule(1, $"\"{range}\"")))).Status);
    }

    [Fact]
    public async Task Priorities_and_names_are_unique()
    {
        await using var azure = await TestAzure.WithGroupAsync();
        const string range = "\"203.0.113.0/24\"";

        (await azure.PutAsync(Path, Policy($"{Rule(5, range)},{Rule(5, range)}"))).ExpectError(HttpStatusCode.BadRequest, "InvalidRequestFormat", "used by another rule");
    }

    [Theory]
    [InlineData("""{"ruleSetType":"OWASP","ruleSetVersion":"9.9"}""", "does not exist")]
    [InlineData("", "at least 1")]
    public async Task A_managed_rule_set_must_be_one_that_exists(string ruleSet, string words)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(Path, $$$"""{"location":"westeurope","properties":{"managedRules":{"managedRuleSets":[{{{ruleSet}}}]} }}"""))
            .ExpectError(HttpStatusCode.BadRequest, "InvalidRequestFormat", words);
    }

    [Fact]
    public async Task The_block_body_is_base64()
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(Path, Policy("", ""","policySettings":{"customBlockResponseBody":"no"}""")))
            .ExpectError(HttpStatusCode.BadRequest, "InvalidRequestFormat", "base64");
    }

    private static string Policy(string rules, string more = "") =>
        $$$"""{"location":"westeurope","properties":{"customRules":[{{{rules}}}],"managedRules":{"managedRuleSets":[{"ruleSetType":"Microsoft_DefaultRuleSet","ruleSetVersion":"2.1"}]} {{{more}}} }}""";

    private static string Rule(int priority, string ranges) =>
        $$$"""{"name":"r{{{priority}}}","priority":{{{priority}}},"ruleType":"MatchRule","action":"Block","matchConditions":[{"matchVariables":[{"variableName":"RemoteAddr"}],"operator":"IPMatch","negationConditon":true,"matchValues":[{{{ranges}}}]}]}""";
}
