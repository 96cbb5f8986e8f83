using System.Text.Json;
using System.Text.Json.Nodes;

namespace Proof.Infra.Tests.Stacks;

/// <summary>The application gateway and what it stands on, as the platform's stack registers them.</summary>
public sealed class EdgeTests
{
    private const string Deployed = "/subscriptions/s/the-partners-policy";

    [Fact]
    public async Task The_partners_listener_has_the_partners_policy_once_that_is_deployed()
    {
        var run = await PartnerRuns.OfPlatformAsync([], PartnerRuns.PartnersDeployed);

        Assert.Equal(Deployed, Policy(run, "partners"));
        Assert.Equal(Deployed, run.Outputs["edgePolicyId"]);
    }

    [Fact]
    public async Task Before_the_partners_are_deployed_and_after_they_are_gone_everybody_is_blocked()
    {
        var run = await PartnerRuns.OfPlatformAsync([], null);

        Assert.Equal(IdOf(run, "closed"), Policy(run, "partners"));
        Assert.Equal(IdOf(run, "closed"), run.Outputs["edgePolicyId"]);
    }

    [Fact]
    public async Task A_closed_edge_blocks_everybody_whatever_is_deployed()
    {
        var run = await PartnerRuns.OfPlatformAsync(new() { ["edge"] = "closed" }, PartnerRuns.PartnersDeployed);

        Assert.Equal(IdOf(run, "closed"), Policy(run, "partners"));
        Assert.Equal(IdOf(run, "relay"), Policy(run, "relay"));
    }

    [Fact]
    public async Task The_closed_policy_blocks_every_address()
    {
        var policy = Firewall(await PartnerRuns.OfPlatformAsync([], null), "closed");

        var rule = Assert.Single(policy["customRules"]!.AsArray())!;
        var condition = Assert.Single(rule["matchConditions"]!.AsArray())!;
        Assert.Equal("Block", (string?)rule["action"]);
        Assert.Equal("""["0.0.0.0/1","128.0.0.0/1"]""", condition["matchValues"]!.ToJsonString());
        Assert.False((bool)condition["negationConditon"]!);
        Assert.Equal("Prevention", (string?)policy["policySettings"]!["mode"]);
    }

    [Fact]
    public async Task Managed_rules_log_until_they_are_told_to_block()
    {
        var logging = Firewall(await PartnerRuns.OfPlatformAsync([], null), "relay");
        var blocking = Firewall(await PartnerRuns.OfPlatformAsync(new() { ["managedRules"] = "block" }, null), "relay");

        var rules = Overrides(logging).SelectMany(group => group!["rules"]!.AsArray()).ToList();
        Assert.Equal(189, rules.Count);
        Assert.All(rules, rule => Assert.Equal(("Log", "Enabled"), ((string?)rule!["action"], (string?)rule["state"])));
        var kept = Assert.Single(Overrides(blocking))!;
        Assert.Equal("PROTOCOL-ENFORCEMENT", (string?)kept["ruleGroupName"]);
        Assert.Equal("920420", (string?)Assert.Single(kept["rules"]!.AsArray())!["ruleId"]);
    }

    [Fact]
    public async Task Partners_managed_rules_follow_their_own_stack()
    {
        var logging = await PartnerRuns.OfAsync([Samples.Partner()]);
        var blocking = await PartnerRuns.OfAsync([Samples.Partner()], Samples.Settings with { ManagedRules = Infra.Settings.ManagedRulesMode.Block });

        Assert.Equal(17, Overrides(Firewall(logging, "partners")).Count);
        Assert.Empty(Overrides(Firewall(blocking, "partners")));
    }

    [Fact]
    public async Task Every_reference_inside_the_gateway_leads_to_a_part_of_it()
    {
        var gateway = Gateway(await PartnerRuns.OfPlatformAsync([], null), out var id);
        var parts = gateway.Where(member => member.Value is JsonArray).SelectMany(member => member.Value!.AsArray().OfType<JsonObject>()
            .Where(part => part.ContainsKey("name")).Select(part => $"{id}/{member.Key}/{(string?)part["name"]}")).ToHashSet();

        var references = Ids(gateway).Where(reference => reference.StartsWith(id, StringComparison.Ordinal)).ToList();

        Assert.Equal(22, references.Count);
        Assert.All(references, reference => Assert.Contains(reference, parts));
    }

    [Theory]
    [InlineData("partners", "sandbox-api.proof.example", """["/widget/*","/ws"]""")]
    [InlineData("relay", "sandbox-relay.proof.example", """["/events/*"]""")]
    public async Task A_listener_leads_some_paths_of_its_host_to_the_gateway_and_all_others_nowhere(string name, string host, string paths)
    {
        var gateway = Gateway(await PartnerRuns.OfPlatformAsync([], null), out _);
        var map = Part(gateway, "urlPathMaps", name);
        var rule = Assert.Single(map["pathRules"]!.AsArray())!;

        Assert.Equal(host, (string?)Part(gateway, "httpListeners", name)["hostName"]);
        Assert.Equal(paths, rule["paths"]!.ToJsonString());
        Assert.Equal(host, (string?)Assert.Single(Part(gateway, "backendAddressPools", name)["backendAddresses"]!.AsArray())!["fqdn"]);
        Assert.EndsWith("/backendAddressPools/nowhere", (string?)map["defaultBackendAddressPool"]!["id"], StringComparison.Ordinal);
        Assert.Null(Part(gateway, "backendAddressPools", "nowhere")["backendAddresses"]);
        Assert.EndsWith("/rewriteRuleSets/client-address", (string?)rule["rewriteRuleSet"]!["id"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gateway_waits_longer_than_the_relay_does()
    {
        var gateway = Gateway(await PartnerRuns.OfPlatformAsync([], null), out _);

        Assert.All(gateway["backendHttpSettingsCollection"]!.AsArray(), settings => Assert.True((double)settings!["requestTimeout"]! > 25));
    }

    [Fact]
    public async Task Certificates_are_named_without_a_version_and_read_by_one_identity()
    {
        var run = await PartnerRuns.OfPlatformAsync([], null);
        var service = JsonSerializer.SerializeToNode(run.OfType("azure-native:apimanagement:ApiManagementService").Single().Inputs)!;

        var ids = Gateway(run, out _)["sslCertificates"]!.AsArray().Select(certificate => (string?)certificate!["keyVaultSecretId"]).ToList();

        Assert.Equal(["https://proof-test-certs.vault.azure.net/secrets/sandbox-api", "https://proof-test-certs.vault.azure.net/secrets/sandbox-relay"], ids);
        Assert.Equal(ids, service["hostnameConfigurations"]!.AsArray().Select(host => (string?)host!["keyVaultId"]));
        Assert.All(service["hostnameConfigurations"]!.AsArray(), host => Assert.Equal("00000000-0000-4000-8000-00000000f003", (string?)host!["identityClientId"]));
        Assert.Equal("00000000-0000-4000-8000-00000000f002", run.Resources.Single(resource => resource.Name == "certificate-reader-reads-certificates").Text("principalId"));
    }

    private static string IdOf(StackRun run, string policy) =>
        $"/subscriptions/00000000-0000-4000-8000-00000000a001/azure-native:network:WebApplicationFirewallPolicy/{Assert.Single(run.OfType("azure-native:network:WebApplicationFirewallPolicy"), one => one.Name == policy).Name}";

    private static string? Policy(StackRun run, string listener) => (string?)Part(Gateway(run, out _), "httpListeners", listener)["firewallPolicy"]!["id"];

    private static JsonObject Gateway(StackRun run, out string id)
    {
        var group = run.OfType("azure-native:resources:ResourceGroup").Single();
        id = $"/subscriptions/00000000-0000-4000-8000-00000000a001/{group.Type}/proof-sandbox/providers/Microsoft.Network/applicationGateways/proof-sandbox-edge";
        return JsonSerializer.SerializeToNode(run.OfType("azure-native:network:ApplicationGateway").Single().Inputs)!.AsObject();
    }

    private static JsonObject Firewall(StackRun run, string name) =>
        JsonSerializer.SerializeToNode(run.OfType("azure-native:network:WebApplicationFirewallPolicy").Single(policy => policy.Name == name).Inputs)!.AsObject();

    private static JsonArray Overrides(JsonObject policy) =>
        policy["managedRules"]!["managedRuleSets"]![0]!["ruleGroupOverrides"] as JsonArray ?? [];

    private static JsonObject Part(JsonObject gateway, string kind, string name) =>
        gateway[kind]!.AsArray().Select(part => part!.AsObject()).Single(part => (string?)part["name"] == name);

    private static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => member.Key == "id" ? [(string)member.Value!] : Ids(member.Value)),
        JsonArray list => list.SelectMany(Ids),
        _ => [],
    };
}
