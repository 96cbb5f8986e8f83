using System.Net;

namespace Proof.LocalAzure.Tests.Management;

public sealed class NetworkTests
{
    private const string Network = "resourceGroups/rg/providers/Microsoft.Network/";
    private const string Vnet = Network + "virtualNetworks/vnet";
    private const string Group = Network + "networkSecurityGroups/nsg";

    [Fact]
    public async Task A_network_gives_its_subnets_ids()
    {
        await using var azure = await TestAzure.WithGroupAsync();

        var vnet = (await azure.PutAsync(Vnet, Body("10.20.0.0/16", Subnet("edge", "10.20.0.0/24")))).Expect(HttpStatusCode.Created);

        Assert.Equal($"{azure.Subscription}/{Vnet}/subnets/edge", (string?)vnet.Properties["subnets"]![0]!["id"]);
    }

    [Theory]
    [InlineData("10.21.0.0/24", "NetcfgInvalidSubnet")]
    [InlineData("10.20.0.128/25", "NetcfgSubnetRangesOverlap")]
    [InlineData("10.20.1.0/30", "InvalidSubnetRange")]
    [InlineData("10.20.1.1/24", "InvalidAddressPrefixFormat")]
    public async Task A_subnet_that_does_not_fit_is_refused(string range, string code)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(Vnet, Body("10.20.0.0/16", Subnet("edge", "10.20.0.0/24"), Subnet("gateway", range))))
            .ExpectError(HttpStatusCode.BadRequest, code, range.StartsWith("10.20.1.1", StringComparison.Ordinal) ? range : "gateway");
    }

    [Fact]
    public async Task A_security_group_must_exist_and_stays_while_a_subnet_uses_it()
    {
        await using var azure = await TestAzure.WithGroupAsync();
        var body = Body("10.20.0.0/16", Subnet("gateway", "10.20.1.0/24", $"{azure.Subscription}/{Group}"));
        (await azure.PutAsync(Vnet, body)).ExpectError(HttpStatusCode.BadRequest, "InvalidResourceReference", "does not exist");
        (await azure.PutAsync(Group, Rules())).Expect(HttpStatusCode.Created);

        (await azure.PutAsync(Vnet, body)).Expect(HttpStatusCode.Created);

        (await azure.DeleteAsync(Group)).ExpectError(HttpStatusCode.BadRequest, "InUseNetworkSecurityGroupCannotBeDeleted", "uses it");
    }

    [Fact]
    public async Task Api_management_in_a_network_has_a_private_address_and_keeps_its_subnet_there()
    {
        await using var azure = await WithSubnetAsync(withGroup: true);

        var service = (await azure.PutAsync(TestAzure.Service(""), Service(azure, "Developer"))).Expect(HttpStatusCode.Created);

        Assert.Equal("10.20.1.4", (string?)service.Properties["privateIPAddresses"]![0]);
        Assert.True(Guid.TryParse((string?)service.Body!["identity"]!["principalId"], out var principal));
        (await azure.DeleteAsync(Vnet)).ExpectError(HttpStatusCode.BadRequest, "InUseSubnetCannotBeDeleted", "apim");
        (await azure.PutAsync(Vnet, Body("10.20.0.0/16"))).ExpectError(HttpStatusCode.BadRequest, "InUseSubnetCannotBeUpdated", "gateway");
        var again = (await azure.PutAsync(TestAzure.Service(""), Service(azure, "Developer"))).Expect(HttpStatusCode.OK);
        Assert.Equal(principal.ToString(), (string?)again.Body!["identity"]!["principalId"]);
    }

    [Theory]
    [InlineData("Standard", true, "InvalidParameters")]
    [InlineData("Developer", false, "NetworkSecurityGroupMissing")]
    public async Task Api_management_enters_a_network_only_as_Azure_lets_it(string tier, bool withGroup, string code)
    {
        await using var azure = await WithSubnetAsync(withGroup);

        (await azure.PutAsync(TestAzure.Service(""), Service(azure, tier))).ExpectError(HttpStatusCode.BadRequest, code, "network");
    }

    [Theory]
    [InlineData(""","priority":99""")]
    [InlineData(""","priority":4097""")]
    [InlineData(""","priority":200,"sourceAddressPrefix":"Intranet" """)]
    [InlineData(""","priority":200,"sourceAddressPrefix":"10.0.0.1/8" """)]
    [InlineData(""","priority":200,"destinationPortRange":"6383-6381" """)]
    [InlineData(""","priority":200,"destinationPortRange":"65536" """)]
    [InlineData(""","priority":200,"destinationPortRanges":["80"] """)]
    [InlineData(""","priority":200,"protocol":"Http" """)]
    [InlineData(""","priority":100""")]
    public async Task A_wrong_rule_is_refused(string settings)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(Group, Rules(Rule("first", ""","priority":100"""), Rule("second", settings)))).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Rules_come_back_with_ids()
    {
        await using var azure = await TestAzure.WithGroupAsync();

        var group = (await azure.PutAsync(Group, Rules(Rule("edge", ""","priority":100""")))).Expect(HttpStatusCode.Created);

        Assert.EndsWith("/securityRules/edge", (string?)group.Properties["securityRules"]![0]!["id"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Public_addresses_differ_and_stay()
    {
        await using var azure = await TestAzure.WithGroupAsync();
        const string body = """{"location":"westeurope","sku":{"name":"Standard"}}""";

        var one = await azure.PutAsync(Network + "publicIPAddresses/one", body);
        var two = await azure.PutAsync(Network + "publicIPAddresses/two", body);
        var again = await azure.PutAsync(Network + "publicIPAddresses/one", body);

        Assert.Equal(["192.0.2.1", "192.0.2.2", "192.0.2.1"], new[] { one, two, again }.Select(answer => (string?)answer.Properties["ipAddress"]));
    }

    private static async Task<TestAzure> WithSubnetAsync(bool withGroup)
    {
        var azure = await TestAzure.WithGroupAsync();
        (await azure.PutAsync(Group, Rules())).Expect(HttpStatusCode.Created);
        (await azure.PutAsync(Vnet, Body("10.20.0.0/16", Subnet("gateway", "10.20.1.0/24", withGroup ? $"{azure.Subscription}/{Group}" : null)))).Expect(HttpStatusCode.Created);
        return azure;
    }

    private static string Service(TestAzure azure, string tier) =>
        $$$"""{"location":"westeurope","sku":{"name":"{{{tier}}}","capacity":1},"identity":{"type":"SystemAssigned"},"properties":{"publisherEmail":"a@acme.example","publisherName":"Acme","virtualNetworkType":"Internal","virtualNetworkConfiguration":{"subnetResourceId":"{{{azure.Subscription}}}/{{{Vnet}}}/subnets/gateway"} } }""";

    private static string Body(string space, params string[] subnets) =>
        $$$"""{"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["{{{space}}}"]},"subnets":[{{{string.Join(',', subnets)}}}]} }""";

    private static string Subnet(string name, string range, string? group = null) =>
        $$$"""{"name":"{{{name}}}","properties":{"addressPrefix":"{{{range}}}" {{{(group is null ? "" : $",\"networkSecurityGroup\":{{\"id\":\"{group}\"}}")}}} } }""";

    private static string Rules(params string[] rules) => $$$"""{"location":"westeurope","properties":{"securityRules":[{{{string.Join(',', rules)}}}]} }""";

    // A member that is given twice keeps the last value here, so that a case can change one of the good ones.
    private static string Rule(string name, string settings)
    {
        var rule = System.Text.Json.Nodes.JsonNode.Parse(
            """{"access":"Allow","direction":"Inbound","protocol":"Tcp","sourceAddressPrefix":"10.20.0.0/24","sourcePortRange":"*","destinationAddressPrefix":"VirtualNetwork","destinationPortRange":"443"}""")!.AsObject();
        foreach (var (member, value) in System.Text.Json.Nodes.JsonNode.Parse("{" + settings.TrimStart(',') + "}")!.AsObject())
            rule[member] = value?.DeepClone();
        return $$$"""{"name":"{{{name}}}","properties":{{{rule.ToJsonString()}}} }""";
    }
}
