using System.Collections.Immutable;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.AzureNative;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Providers;

public sealed class AzureNativeForesightTests
{
    private const string Firewall = "azure-native:network:WebApplicationFirewallPolicy";
    private const string Fragment = "azure-native:apimanagement:PolicyFragment";

    private readonly AzureNativeProvider _provider = new(new AzureConnection
    {
        Client = new HttpClient(new RecordedAzure()),
        SubscriptionId = "s1",
        TenantId = "t1",
    });

    [Fact]
    public void A_create_knows_what_it_sends_and_its_name_and_type()
    {
        var outputs = _provider.Foresee(Fragment, PropertyMap.Of(("id", "gate"), ("value", "<fragment />"), ("format", "rawxml")), null);

        Assert.Equal("gate", outputs.GetText("name"));
        Assert.Equal("Microsoft.ApiManagement/service/policyFragments", outputs.GetText("type"));
        Assert.Equal("<fragment />", outputs.GetText("value"));
        Assert.False(outputs.ContainsKey("provisioningState"));
    }

    [Fact]
    public void What_the_service_fills_up_is_unknown_on_create()
    {
        var outputs = _provider.Foresee(Firewall, PropertyMap.Of(("policyName", "waf"), ("managedRules", RuleSets("2.1")), ("tags", PropertyMap.Of(("a", "b")))), null);

        Assert.Equal(PropertyValue.Unknown, outputs["managedRules"]);
        Assert.Equal(PropertyMap.Of(("a", "b")), outputs["tags"]);
    }

    [Fact]
    public void An_object_of_texts_is_not_taken_for_a_map_that_comes_back_as_it_is()
    {
        var inputs = PropertyMap.Of(("serviceName", "apim"), ("identity", PropertyMap.Of(("type", "SystemAssigned"))), ("customProperties", PropertyMap.Of(("a", "b"))));

        var outputs = _provider.Foresee("azure-native:apimanagement:ApiManagementService", inputs, null);

        Assert.Equal(PropertyValue.Unknown, outputs["identity"]);
        Assert.Equal(PropertyMap.Of(("a", "b")), outputs["customProperties"]);
    }

    [Fact]
    public void An_update_keeps_what_only_the_service_sets_and_what_is_deployed_already()
    {
        var old = PropertyMap.Of(
            ("name", "waf"), ("etag", "7"), ("provisioningState", "Succeeded"), ("managedRules", RuleSets("2.1").With("exclusions", ImmutableArray<PropertyValue>.Empty)));

        var same = _provider.Foresee(Firewall, PropertyMap.Of(("policyName", "waf"), ("managedRules", RuleSets("2.1"))), old);
        var other = _provider.Foresee(Firewall, PropertyMap.Of(("policyName", "waf"), ("managedRules", RuleSets("2.2"))), old);

        Assert.Equal(old["managedRules"], same["managedRules"]);
        Assert.Equal("7", same.GetText("etag"));
        Assert.Equal(PropertyValue.Unknown, other["managedRules"]);
    }

    [Fact]
    public void An_unknown_input_is_an_unknown_output()
    {
        Assert.Equal(PropertyValue.Unknown, _provider.Foresee(Fragment, PropertyMap.Of(("id", "keys-3"), ("value", PropertyValue.Unknown)), null)["value"]);
    }

    private static PropertyMap RuleSets(string version) => PropertyMap.Of(
        ("managedRuleSets", ImmutableArray.Create<PropertyValue>(PropertyMap.Of(("ruleSetType", "Microsoft_DefaultRuleSet"), ("ruleSetVersion", version)))));
}
