using Proof.Infra.Settings;
using Proof.Infra.Tests.Settings;

namespace Proof.Infra.Tests.Stacks;

/// <summary>A platform that is managed elsewhere: the configuration says what it is called.</summary>
public sealed class ExistingPlatformTests
{
    [Fact]
    public async Task The_stack_is_the_same_and_reads_no_platform()
    {
        var existing = await PartnerRuns.OfSampleAsync("sandbox", Existing());

        var managed = await PartnerRuns.OfSampleAsync("sandbox");
        Assert.Equal(SnapshotText.Of(managed), SnapshotText.Of(existing));
        Assert.Equal<string>(["organization/proof-infra/sandbox"], existing.References);
        Assert.Equal<string>(["organization/proof-infra/platform-sandbox", "organization/proof-infra/sandbox"], managed.References);
    }

    [Fact]
    public void Every_missing_key_is_named_in_one_message()
    {
        var refused = Refusal(new() { ["platform"] = "existing" });

        foreach (var value in PlatformValue.All) Assert.Contains($"proof-infra:{value.Name} is missing", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vaultId", "proof-sandbox-kv")]
    [InlineData("vaultId", "/subscriptions/00000000-0000-4000-8000-00000000a001/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/a/secrets/b")]
    [InlineData("vaultUri", "https://proof-sandbox-kv.vault.azure.net")]
    [InlineData("vaultUri", "http://proof-sandbox-kv.vault.azure.net/")]
    [InlineData("apiManagementName", "9-lives")]
    [InlineData("configurationStoreName", "abc")]
    [InlineData("firewallPolicyName", "policy/other")]
    [InlineData("resourceGroupName", "ends.")]
    [InlineData("edgeSubnet", "10.20.0.1/24")]
    [InlineData("deadLetterAccountId", "/subscriptions/x")]
    [InlineData("deadLetterContainer", "a--b")]
    [InlineData("eventDomainName", "a_b_c")]
    public void A_wrong_key_is_refused(string key, string value)
    {
        var keys = Existing();
        keys[key] = value;

        Assert.Contains($"proof-infra:{key} is '{value}'; it must be ", Refusal(keys), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_the_other_way_are_refused()
    {
        var both = Existing();
        both["platformStack"] = "platform-sandbox";
        Assert.Contains("proof-infra:platformStack is for a platform of this project's own", Refusal(both), StringComparison.Ordinal);

        var managed = Existing();
        managed.Remove("platform");
        var refused = Refusal(managed);
        foreach (var value in PlatformValue.All) Assert.Contains($"proof-infra:{value.Name} is for a platform that is managed elsewhere", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_that_there_is_not_is_refused() =>
        Assert.Contains("proof-infra:platform is 'none'; it must be managed or existing.", Refusal(new() { ["platform"] = "none" }), StringComparison.Ordinal);

    private static string Refusal(Dictionary<string, string> keys)
    {
        var stack = StackFiles.Read("sandbox");
        return Assert.Throws<RefusedException>(() => StackSettings.Read(key => keys.GetValueOrDefault(key) ?? stack(key))).Message;
    }

    // As the platform's stack would give it out.
    private static Dictionary<string, string> Existing()
    {
        var outputs = EngineMock.Platform("sandbox");
        var keys = PlatformValue.All.ToDictionary(value => value.Name, value => (string)outputs[value.Name]);
        keys["platform"] = "existing";
        return keys;
    }
}
