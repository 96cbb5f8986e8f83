using System.Net;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Tests.Edge;

namespace Proof.LocalAzure.Tests.Management;

public sealed class ApplicationGatewayTests
{
    private const string Network = "resourceGroups/rg/providers/Microsoft.Network/";
    private const string Path = Network + "applicationGateways/edge";

    [Fact]
    public async Task Its_parts_come_back_with_ids()
    {
        await using var azure = await TestAzure.WithPlaceForGatewayAsync();
        var gateway = Basic(azure).Listen("other", "api.acme.example").LeadPaths("other", 2, "/widget/*");

        var saved = (await azure.PutAsync(Path, gateway.Body())).Expect(HttpStatusCode.Created);

        Assert.Equal($"{gateway.Id}/httpListeners/all", (string?)saved.Properties["httpListeners"]![0]!["id"]);
        Assert.Equal($"{gateway.Id}/urlPathMaps/other/pathRules/paths", (string?)saved.Properties["urlPathMaps"]![0]!["properties"]!["pathRules"]![0]!["id"]);
        Assert.Equal("Running", (string?)saved.Properties["operationalState"]);
    }

    [Theory]
    [InlineData("backendHttpSettings", "backendHttpSettingsCollection/missing")]
    [InlineData("httpListener", "httpListeners/missing")]
    [InlineData("backendAddressPool", "backendHttpSettingsCollection/gateway")]
    public async Task A_reference_to_a_part_that_is_not_there_is_refused(string member, string part)
    {
        await using var azure = await TestAzure.WithPlaceForGatewayAsync();
        var gateway = Basic(azure);
        gateway.With(properties => Of(properties, "requestRoutingRules")[member] = TestGateway.Reference($"{gateway.Id}/{part}"));

        (await azure.PutAsync(Path, gateway.Body())).ExpectError(HttpStatusCode.BadRequest, "InvalidResourceReference", part);
    }

    [Theory]
    [InlineData("httpListeners", "firewallPolicy", "applicationGatewayWebApplicationFirewallPolicies/missing")]
    [InlineData("httpListeners", "firewallPolicy", "publicIPAddresses/edge")]
    [InlineData("gatewayIPConfigurations", "subnet", "virtualNetworks/vnet/subnets/missing")]
    [InlineData("frontendIPConfigurations", "publicIPAddress", "publicIPAddresses/missing")]
    public async Task A_reference_to_a_resource_that_is_not_there_is_refused(string kind, string member, string id)
    {
        await using var azure = await TestAzure.WithPlaceForGatewayAsync();
        var gateway = Basic(azure).With(properties => Of(properties, kind)[member] = TestGateway.Reference($"{azure.Subscription}/{Network}{id}"));

        (await azure.PutAsync(Path, gateway.Body())).ExpectError(HttpStatusCode.BadRequest, "InvalidResourceReference", id);
    }

    [Theory]
    [InlineData("tier", "ApplicationGatewayFirewallNotConfiguredForSelectedSku")]
    [InlineData("policy", "ApplicationGatewayFirewallNotConfiguredForSelectedSku")]
    [InlineData("capacity", "ApplicationGatewaySkuCapacityInvalid")]
    [InlineData("certificate", "ApplicationGatewayHttpsListenerMustReferenceSslCert")]
    [InlineData("same host", "ApplicationGatewayHttpListenersUsingSameFrontendPortAndFrontendIpConfig")]
    [InlineData("no rule", "ApplicationGatewayListenerRequiresOneRoutingRule")]
    [InlineData("same priority", "ApplicationGatewayRequestRoutingRulePrioritiesNotUnique")]
    [InlineData("path", "ApplicationGatewayPathRuleInvalid")]
    [InlineData("variable", "ApplicationGatewayRewriteRuleHeaderInvalid")]
    [InlineData("header", "ApplicationGatewayRewriteRuleHeaderInvalid")]
    [InlineData("units", "SubnetIsFull")]
    [InlineData("identity", "ApplicationGatewayKeyVaultSecretRequiresIdentity")]
    [InlineData("secret", "InvalidKeyVaultSecretId")]
    [InlineData("gateway's subnet", "ApplicationGatewaySubnetCannotHaveOtherResources")]
    public async Task What_does_not_go_together_is_refused(string what, string code)
    {
        await using var azure = await TestAzure.WithPlaceForGatewayAsync();
        var gateway = Basic(azure);
        _ = what switch
        {
            "tier" => gateway.With(properties => properties["sku"] = JsonNode.Parse("""{"name":"Standard_v2","tier":"Standard_v2","capacity":1}""")),
            "policy" => gateway.Without("firewallPolicy"),
            "capacity" => gateway.With(properties => properties["autoscaleConfiguration"] = JsonNode.Parse("""{"minCapacity":1}""")),
            "certificate" => gateway.With(properties => Of(properties, "httpListeners")["protocol"] = "Https"),
            "same host" => gateway.Listen("two", null).Lead("two", 2, "gateway"),
            "no rule" => gateway.Listen("two", "api.acme.example"),
            "same priority" => gateway.Listen("two", "api.acme.example").Lead("two", 1, "gateway"),
            "path" => gateway.Listen("two", "api.acme.example").LeadPaths("two", 2, "/widget*"),
            "variable" => gateway.Rewrite("X-Forwarded-For", "{var_server_port}"),
            "header" => gateway.Rewrite("Connection", "close"),
            "units" => gateway.Without("sku").With(properties => properties["sku"] = JsonNode.Parse("""{"name":"WAF_v2","tier":"WAF_v2"}"""))
                .With(properties => properties["autoscaleConfiguration"] = JsonNode.Parse("""{"minCapacity":1,"maxCapacity":100}"""))
                .With(properties => Of(properties, "gatewayIPConfigurations")["subnet"] = TestGateway.Reference($"{azure.Subscription}/{Network}virtualNetworks/vnet/subnets/small")),
            "identity" => gateway.Add("sslCertificates", "one", new() { ["keyVaultSecretId"] = "https://certs.vault.azure.net/secrets/one" }),
            "secret" => gateway.Add("sslCertificates", "one", new() { ["keyVaultSecretId"] = "https://acme.example/secrets/one" }),
            _ => gateway.With(properties => Of(properties, "gatewayIPConfigurations")["subnet"] = TestGateway.Reference($"{azure.Subscription}/{Network}virtualNetworks/vnet/subnets/gateway")),
        };
        if (what == "units") await AddSmallSubnetAsync(azure);

        (await azure.PutAsync(Path, gateway.Body())).ExpectError(HttpStatusCode.BadRequest, code, "");
    }

    [Fact]
    public async Task A_subnet_that_keeps_Azure_s_managers_out_is_refused()
    {
        await using var azure = await TestAzure.WithPlaceForGatewayAsync();
        (await azure.PutAsync(Network + "networkSecurityGroups/edge", """{"location":"westeurope","properties":{"securityRules":[]}}""")).Expect(HttpStatusCode.OK);

        (await azure.PutAsync(Path, Basic(azure).Body()))
            .ExpectError(HttpStatusCode.BadRequest, "ApplicationGatewaySubnetInboundTrafficBlockedByNetworkSecurityGroup", "65200 - 65535");
    }

    [Theory]
    [InlineData("applicationGatewayWebApplicationFirewallPolicies/partners", "InUseWebApplicationFirewallPolicyCannotBeDeleted")]
    [InlineData("publicIPAddresses/edge", "PublicIPAddressCannotBeDeleted")]
    [InlineData("virtualNetworks/vnet", "InUseSubnetCannotBeDeleted")]
    public async Task What_it_stands_on_cannot_be_deleted_before_it(string resource, string code)
    {
        await using var azure = await TestAzure.WithPlaceForGatewayAsync();
        (await azure.DeleteAsync(TestAzure.Service(""))).Expect(HttpStatusCode.Accepted);
        (await azure.PutAsync(Path, Basic(azure).Body())).Expect(HttpStatusCode.Created);

        (await azure.DeleteAsync(Network + resource)).ExpectError(HttpStatusCode.BadRequest, code, "applicationGateways/edge");
        (await azure.DeleteAsync(Path)).Expect(HttpStatusCode.Accepted);
        (await azure.DeleteAsync(Network + resource)).Expect(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task An_identity_that_is_not_there_is_refused_and_one_that_is_comes_back_filled_in()
    {
        const string identity = "resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/reader";
        await using var azure = await TestAzure.WithPlaceForGatewayAsync();
        var body = Basic(azure).Body($$$""","identity":{"type":"UserAssigned","userAssignedIdentities":{"{{{azure.Subscription}}}/{{{identity}}}":{} } }""");

        (await azure.PutAsync(Path, body)).ExpectError(HttpStatusCode.BadRequest, "FailedIdentityOperation", identity);
        var made = (await azure.PutAsync(identity, """{"location":"westeurope"}""")).Expect(HttpStatusCode.Created);
        var again = (await azure.PutAsync(identity, """{"location":"westeurope","tags":{"a":"b"}}""")).Expect(HttpStatusCode.OK);
        var saved = (await azure.PutAsync(Path, body)).Expect(HttpStatusCode.Created);

        Assert.Equal((string?)made.Properties["principalId"], (string?)again.Properties["principalId"]);
        Assert.Equal((string?)made.Properties["clientId"], (string?)saved.Body!["identity"]!["userAssignedIdentities"]![$"{azure.Subscription}/{identity}"]!["clientId"]);
    }

    private static TestGateway Basic(TestAzure azure) => TestGateway.Basic(azure.GroupId, "partners");

    private static JsonObject Of(JsonObject properties, string kind) => properties[kind]![0]!["properties"]!.AsObject();

    private static async Task AddSmallSubnetAsync(TestAzure azure)
    {
        var network = (await azure.GetAsync(Network + "virtualNetworks/vnet")).Expect(HttpStatusCode.OK).Body!;
        var subnets = network["properties"]!["subnets"]!.AsArray();
        foreach (var subnet in subnets)
        {
            subnet!.AsObject().Remove("type");
            subnet.AsObject().Remove("id");
            subnet["properties"]!.AsObject().Remove("provisioningState");
        }

        subnets.Add(JsonNode.Parse("""{"name":"small","properties":{"addressPrefix":"10.20.2.0/26"}}"""));
        (await azure.PutAsync(Network + "virtualNetworks/vnet", network.ToJsonString())).Expect(HttpStatusCode.OK);
    }
}
