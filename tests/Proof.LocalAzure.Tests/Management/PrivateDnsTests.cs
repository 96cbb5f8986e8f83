using System.Net;

namespace Proof.LocalAzure.Tests.Management;

public sealed class PrivateDnsTests
{
    private const string Zone = "resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/api.acme.example";

    [Theory]
    [InlineData("global", "api.acme.example", true)]
    [InlineData("Global", "api.acme.example", true)]
    [InlineData("westeurope", "api.acme.example", false)]
    [InlineData("global", "acme", false)]
    [InlineData("global", "acme.example.", false)]
    public async Task A_zone_is_global_and_has_a_name_of_two_labels_or_more(string location, string name, bool isTaken)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        var answer = await azure.PutAsync($"resourceGroups/rg/providers/Microsoft.Network/privateDnsZones/{name}", $$"""{"location":"{{location}}"}""");

        answer.Expect(isTaken ? HttpStatusCode.Created : HttpStatusCode.BadRequest);
        if (isTaken) Assert.Equal("global", (string?)answer.Body!["location"]);
    }

    [Fact]
    public async Task A_record_tells_its_whole_name()
    {
        await using var azure = await WithZoneAsync();

        var record = (await azure.PutAsync(Zone + "/A/@", Record("10.20.1.4"))).Expect(HttpStatusCode.Created);

        Assert.Equal("api.acme.example.", (string?)record.Properties["fqdn"]);
        Assert.Equal("10.20.1.4", (string?)(await azure.GetAsync(Zone + "/A/%40")).Expect(HttpStatusCode.OK).Properties["aRecords"]![0]!["ipv4Address"]);
    }

    [Theory]
    [InlineData("10.20.1.256")]
    [InlineData("010.20.1.4")]
    [InlineData("fd00::1")]
    public async Task A_record_with_something_else_than_an_address_is_refused(string address)
    {
        await using var azure = await WithZoneAsync();

        (await azure.PutAsync(Zone + "/A/@", Record(address))).ExpectError(HttpStatusCode.BadRequest, "BadRequest", address);
    }

    [Fact]
    public async Task A_network_is_linked_once_and_only_when_it_is_there()
    {
        await using var azure = await WithZoneAsync();
        await using var other = await TestAzure.WithPlaceForGatewayAsync();
        (await other.PutAsync(Zone, """{"location":"global"}""")).Expect(HttpStatusCode.Created);

        (await azure.PutAsync(Zone + "/virtualNetworkLinks/one", Link(azure))).ExpectError(HttpStatusCode.BadRequest, "BadRequest", "does not exist");
        (await other.PutAsync(Zone + "/virtualNetworkLinks/one", Link(other))).Expect(HttpStatusCode.Created);
        (await other.PutAsync(Zone + "/virtualNetworkLinks/two", Link(other))).ExpectError(HttpStatusCode.Conflict, "Conflict", "linked to this zone already");
        (await other.DeleteAsync(Zone)).ExpectError(HttpStatusCode.Conflict, "CannotDeleteResource", "links");
    }

    private static async Task<TestAzure> WithZoneAsync()
    {
        var azure = await TestAzure.WithGroupAsync();
        (await azure.PutAsync(Zone, """{"location":"global"}""")).Expect(HttpStatusCode.Created);
        return azure;
    }

    private static string Record(string address) => $$$"""{"properties":{"ttl":300,"aRecords":[{"ipv4Address":"{{{address}}}"}]} }""";

    private static string Link(TestAzure azure) =>
        $$$"""{"location":"global","properties":{"virtualNetwork":{"id":"{{{azure.GroupId}}}/providers/Microsoft.Network/virtualNetworks/vnet"} } }""";
}
