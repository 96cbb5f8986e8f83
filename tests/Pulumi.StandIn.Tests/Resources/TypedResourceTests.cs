using Google.Protobuf.WellKnownTypes;
using Pulumi.AzureNative.ApiManagement;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.KeyVault.Inputs;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;
using Pulumi.Random;
using Pulumi.StandIn.Tests.Program;
using static Pulumi.StandIn.Tests.Program.Values;
using Secret = Pulumi.Azure.KeyVault.Secret;

namespace Pulumi.StandIn.Tests.Resources;

public sealed class TypedResourceTests
{
    [Fact]
    public async Task A_firewall_policy_goes_out_in_Azures_words()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            new WebApplicationFirewallPolicy("partners", new()
            {
                ResourceGroupName = "rg",
                ManagedRules = new ManagedRulesDefinitionArgs { ManagedRuleSets = { new ManagedRuleSetArgs { RuleSetType = "Microsoft_DefaultRuleSet", RuleSetVersion = "2.1" } } },
                PolicySettings = new PolicySettingsArgs { Mode = WebApplicationFirewallMode.Prevention, CustomBlockResponseStatusCode = 403 },
                CustomRules =
                {
                    new WebApplicationFirewallCustomRuleArgs
                    {
                        Name = "blockStrangers",
                        Priority = 1,
                        Action = WebApplicationFirewallAction.Block,
                        RuleType = "MatchRule",
                        MatchConditions =
                        {
                            new MatchConditionArgs
                            {
                                MatchVariables = { new MatchVariableArgs { VariableName = WebApplicationFirewallMatchVariable.RemoteAddr } },
                                Operator = WebApplicationFirewallOperator.IPMatch,
                                NegationConditon = true,
                                MatchValues = { "198.51.100.0/28", "203.0.113.10" },
                            },
                        },
                    },
                },
            });
        });

        Assert.Equal(
            Struct.Parser.ParseJson("""
                {
                  "resourceGroupName": "rg",
                  "managedRules": { "managedRuleSets": [ { "ruleSetType": "Microsoft_DefaultRuleSet", "ruleSetVersion": "2.1" } ] },
                  "policySettings": { "mode": "Prevention", "customBlockResponseStatusCode": 403, "fileUploadEnforcement": true, "requestBodyEnforcement": true },
                  "customRules": [ {
                    "name": "blockStrangers", "priority": 1, "action": "Block", "ruleType": "MatchRule",
                    "matchConditions": [ {
                      "matchVariables": [ { "variableName": "RemoteAddr" } ], "operator": "IPMatch", "negationConditon": true,
                      "matchValues": [ "198.51.100.0/28", "203.0.113.10" ] } ] } ]
                }
                """),
            engine["partners"].Object);
    }

    [Fact]
    public async Task Defaults_of_a_type_go_out_where_the_program_says_nothing()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() =>
        {
            new Vault("kv", new() { ResourceGroupName = "rg", Properties = new VaultPropertiesArgs { TenantId = "t", Sku = new SkuArgs { Family = SkuFamily.A, Name = SkuName.Standard } } });
            new ApiPolicy("policy", new() { ResourceGroupName = "rg", ServiceName = "s", ApiId = "a", Value = "<policies />" });
            new ApiPolicy("raw", new() { ResourceGroupName = "rg", ServiceName = "s", ApiId = "a", Value = "<policies />", Format = PolicyContentFormat.Rawxml });
        });

        Assert.Equal(
            Struct.Parser.ParseJson("""
                {
                  "resourceGroupName": "rg",
                  "properties": {
                    "tenantId": "t", "sku": { "family": "A", "name": "standard" },
                    "enableRbacAuthorization": false, "enableSoftDelete": true, "publicNetworkAccess": "enabled", "softDeleteRetentionInDays": 90 }
                }
                """),
            engine["kv"].Object);
        Assert.Equal("xml", engine["policy"].Object.Fields["format"].StringValue);
        Assert.Equal("rawxml", engine["raw"].Object.Fields["format"].StringValue);
    }

    [Fact]
    public async Task A_vault_secret_is_secret_whatever_the_program_says()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new Secret("token", new() { KeyVaultId = "/subscriptions/s/kv", Name = "client-token-acme", Value = "t" }); });

        var request = engine["token"];
        Assert.Equal(("azure:keyvault/secret:Secret", "6.40.0"), (request.Type, request.Version));
        Assert.Equal(Secret(Text("t")), request.Object.Fields["value"]);
        Assert.Equal(["value", "valueWo"], request.AdditionalSecretOutputs);
    }

    [Fact]
    public async Task A_random_password_is_kept_with_its_inputs_ignored()
    {
        await using var engine = new FakeEngine();
        await engine.RunAsync(() => { new RandomPassword("token", new() { Length = 43, Special = false }, new() { IgnoreChanges = { "*" } }); });

        var request = engine["token"];
        Assert.Equal(("random:index/randomPassword:RandomPassword", "4.21.0"), (request.Type, request.Version));
        Assert.Equal("""{ "length": 43, "special": false }""", request.Object.ToString());
        Assert.Equal(["*"], request.IgnoreChanges);
        Assert.Equal(["bcryptHash", "result"], request.AdditionalSecretOutputs);
    }

    [Fact]
    public void Enum_values_compare_by_their_text()
    {
        Assert.True(SkuName.Standard == SkuName.Standard && SkuName.Standard != SkuName.Premium);
        Assert.Equal("standard", (string)SkuName.Standard);
        Assert.Equal("Equals", $"{OwaspCrsExclusionEntrySelectorMatchOperator.EqualsValue}");
        Assert.Equal(SkuName.Standard.GetHashCode(), SkuName.Standard.GetHashCode());
    }
}
