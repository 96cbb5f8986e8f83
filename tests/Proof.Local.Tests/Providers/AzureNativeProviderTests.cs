using Proof.Engine.Providers;
using Proof.Engine.Values;
using static Proof.Local.Tests.Providers.TestCloud;

namespace Proof.Local.Tests.Providers;

public sealed class AzureNativeProviderTests
{
    [Fact]
    public async Task Every_type_is_created_read_and_deleted()
    {
        await using var cloud = await WithApiAsync();
        List<Deployed> all =
        [
            await cloud.CreateAsync(Vault, "kv1", [.. InGroup(), ("vaultName", "kv1"), ("properties", cloud.VaultProperties())]),
            await cloud.CreateAsync(Firewall, "waf", [.. InGroup(), ("policyName", "waf"), ("managedRules", ManagedRules()), ("customRules", Rules("203.0.113.0/24"))]),
            await cloud.CreateAsync(Operation, "get", [.. InApi(), ("displayName", "GET"), ("method", "GET"), ("urlTemplate", "/*")]),
            await cloud.CreateAsync(Fragment, "gate", [.. InService(), ("format", "rawxml"), ("value", """<fragment><set-variable name="a" value="@("x" + 1)" /></fragment>""")]),
            await cloud.CreateAsync(Policy, "policy", [.. InApi(), ("format", "rawxml"), ("value", PolicyXml)]),
        ];

        foreach (var one in all)
        {
            var read = await cloud.Native.ReadAsync(one.Type, one.Id, default);
            Assert.Equal(one.Id, read!.Id);
            Assert.Equal(one.Outputs, read.Outputs);
            Assert.Equal(one.Id, cloud.Native.ForetellId(one.Type, one.Inputs));
        }
        foreach (var one in Enumerable.Reverse(all))
            await cloud.DeleteAsync(one);
        foreach (var one in all)
            Assert.Null(await cloud.Native.ReadAsync(one.Type, one.Id, default));
    }

    [Fact]
    public async Task Outputs_are_the_flattened_body_with_name_type_and_api_version()
    {
        await using var cloud = await WithApiAsync();

        var fragment = await cloud.CreateAsync(Fragment, "gate", [.. InService(), ("value", "<fragment />")]);

        Assert.Equal("gate", fragment.Outputs.GetText("name"));
        Assert.Equal("Microsoft.ApiManagement/service/policyFragments", fragment.Outputs.GetText("type"));
        Assert.Equal("2024-05-01", fragment.Outputs.GetText("azureApiVersion"));
        Assert.Equal(fragment.Id, fragment.Outputs.GetText("id"));
        Assert.Equal("<fragment />", fragment.Outputs.GetText("value"));
        Assert.Equal("Succeeded", fragment.Outputs.GetText("provisioningState"));
    }

    [Fact]
    public async Task The_policy_of_an_API_always_has_the_id_policy()
    {
        await using var cloud = await WithApiAsync();

        var policy = await cloud.CreateAsync(Policy, "whatever", [.. InApi(), ("format", "rawxml"), ("value", PolicyXml)]);

        Assert.EndsWith("/apis/widget/policies/policy", policy.Id, StringComparison.Ordinal);
        Assert.Equal(PolicyXml, policy.Outputs.GetText("value"));
    }

    [Fact]
    public async Task A_vault_keeps_its_properties_as_one_input()
    {
        await using var cloud = await WithVaultAsync();

        var vault = await cloud.Native.ReadAsync(Vault, cloud.VaultId, default);

        var properties = Assert.IsType<ObjectValue>(vault!.Outputs["properties"]).Properties;
        Assert.Equal("https://kv1.vault.azure.net/", properties.GetText("vaultUri"));
        Assert.Equal("westeurope", vault.Outputs.GetText("location"));
    }

    [Fact]
    public async Task A_resource_that_exists_already_is_not_taken_over()
    {
        await using var cloud = await WithVaultAsync();

        var refusal = await Assert.ThrowsAsync<ProviderException>(() => cloud.CreateAsync(Group, "rg", ("resourceGroupName", "rg")));

        Assert.Contains("cannot create already existing resource", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_Azure_is_told_with_its_code_and_message()
    {
        await using var cloud = await StartAsync();
        await cloud.CreateAsync(Group, "rg", ("resourceGroupName", "rg"));

        var refusal = await Assert.ThrowsAsync<ProviderException>(() => cloud.CreateAsync(
            Vault, "kv", [.. InGroup(), ("vaultName", "1-starts-with-a-digit"), ("properties", cloud.VaultProperties())]));

        Assert.Contains("400 VaultNameNotValid", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_what_is_gone_is_fine()
    {
        await using var cloud = await WithVaultAsync();
        var group = new Deployed(Group, "rg", cloud.GroupId, PropertyMap.Empty, PropertyMap.Empty);

        await cloud.DeleteAsync(group);
        await cloud.DeleteAsync(group);

        Assert.True(cloud.Azure.IsEmpty);
    }

    [Fact]
    public async Task A_destroyed_vault_comes_back_when_it_is_created_again()
    {
        await using var cloud = await WithVaultAsync();
        await cloud.DeleteAsync(new Deployed(Vault, "kv1", cloud.VaultId, PropertyMap.Empty, PropertyMap.Empty));

        var vault = await cloud.CreateAsync(Vault, "kv1", [.. InGroup(), ("vaultName", "kv1"), ("properties", cloud.VaultProperties()), ("tags", Map(("run", "2")))]);

        Assert.Equal("2", Assert.IsType<ObjectValue>(vault.Outputs["tags"]).Properties.GetText("run"));
    }

    [Fact]
    public async Task One_added_address_is_one_path_in_the_diff_and_is_updated_in_place()
    {
        await using var cloud = await WithVaultAsync();
        var waf = await cloud.CreateAsync(Firewall, "waf", [.. InGroup(), ("policyName", "waf"), ("managedRules", ManagedRules()), ("customRules", Rules("203.0.113.0/24"))]);

        var (diff, now) = await cloud.UpdateAsync(
            waf, [.. InGroup(), ("policyName", "waf"), ("managedRules", ManagedRules()), ("customRules", Rules("203.0.113.0/24", "198.51.100.7"))]);

        Assert.Equal("customRules[0].matchConditions[0].matchValues[1]", Assert.Single(diff.Changes));
        Assert.Empty(diff.Replaces);
        Assert.Contains("198.51.100.7", now.Outputs["customRules"].ToString() + cloud.Azure.Resources.Get(waf.Id)!.Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_a_name_or_the_location_replaces_and_deletes_first_when_the_name_is_fixed()
    {
        await using var cloud = await WithVaultAsync();
        var fixedName = await cloud.CreateAsync(Group, "a", ("resourceGroupName", "a"));
        var randomName = await cloud.CreateAsync(Group, "b");

        var (renamed, _) = await cloud.UpdateAsync(fixedName, ("resourceGroupName", "a2"));
        var (moved, _) = await cloud.UpdateAsync(randomName, ("location", "North Europe"));

        Assert.Equal("resourceGroupName", Assert.Single(renamed.Replaces));
        Assert.True(renamed.DeleteBeforeReplace);
        Assert.Equal("location", Assert.Single(moved.Replaces));
        Assert.False(moved.DeleteBeforeReplace);
    }

    [Fact]
    public async Task A_location_left_out_is_that_of_the_resource_group()
    {
        await using var cloud = await StartAsync();
        await cloud.CreateAsync(Group, "rg", ("resourceGroupName", "rg"), ("location", "North Europe"));

        var check = await cloud.WithoutLocation.CheckAsync(
            new CheckRequest(Vault, "kv", null, PropertyMap.Of([.. InGroup(), ("properties", cloud.VaultProperties())]), [1]), default);

        Assert.Equal("northeurope", check.Inputs.GetText("location"));
    }

    [Fact]
    public async Task A_removed_tag_is_removed_in_Azure()
    {
        await using var cloud = await StartAsync();
        var group = await cloud.CreateAsync(Group, "rg", ("resourceGroupName", "rg"), ("tags", Map(("a", "1"), ("b", "2"))));

        var (diff, now) = await cloud.UpdateAsync(group, ("resourceGroupName", "rg"), ("tags", Map(("a", "1"))));

        Assert.Equal("tags.b", Assert.Single(diff.Changes));
        Assert.False(Assert.IsType<ObjectValue>(now.Outputs["tags"]).Properties.ContainsKey("b"));
    }

    private const string PolicyXml = """<policies><inbound><base /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>""";

    private static PropertyValue ManagedRules() => Map(("managedRuleSets", List(Map(("ruleSetType", "Microsoft_DefaultRuleSet"), ("ruleSetVersion", "2.1")))));

    private static PropertyValue Rules(params PropertyValue[] ranges) => List(Map(
        ("name", "part0"), ("priority", 10.0), ("ruleType", "MatchRule"), ("action", "Block"),
        ("matchConditions", List(Map(
            ("matchVariables", List(Map(("variableName", "RemoteAddr")))), ("operator", "IPMatch"), ("negationConditon", true), ("matchValues", List(ranges)))))));
}
