using System.Text.Json.Nodes;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>What the backend reads about partners, as it is deployed.</summary>
[Collection(EnvironmentFixture.Collection)]
public sealed class RecordTests(EnvironmentFixture fixture)
{
    [Theory]
    [InlineData("production")]
    [InlineData("sandbox")]
    public async Task Every_partner_has_a_record_under_its_id(string environment)
    {
        var records = await RecordsAsync(environment);

        Assert.Equal(fixture.Partners(environment).Select(partner => partner.PartnerId).Order(), records.Keys.Order());
        foreach (var partner in fixture.Partners(environment))
        {
            var record = records[partner.PartnerId];
            Assert.Equal(partner.PartnerId, (string?)record["partnerId"]);
            Assert.Equal(partner.WidgetId, (string?)record["widgetId"]);
            Assert.Equal(partner.Status, (string?)record["status"]);
            Assert.Equal((bool)partner.Output["offRamp"]!, (bool)record["offRamp"]!);
        }
    }

    [Fact]
    public async Task A_record_has_the_wallets_of_the_file()
    {
        var cedar = fixture.Partners("production").Single(partner => partner.Slug == "cedar-exchange");

        var assets = (await RecordsAsync("production"))[cedar.PartnerId]["assets"]!.AsArray();

        Assert.Equal("TWjixZ5AxGbQdxpR7dyjAbmtj3Af8wp6Hp", (string?)assets.Single(asset => (string?)asset!["network"] == "TRC20")!["wallet"]);
    }

    // The outputs of a resource in the state are what Azure answered.
    private async Task<Dictionary<string, JsonNode>> RecordsAsync(string environment) =>
        (await fixture.Project.StackStateAsync(environment)).Split('\n')
            .Select(line => JsonNode.Parse(line)!)
            .Where(resource => (string?)resource["type"] == "azure-native:appconfiguration:KeyValue")
            .ToDictionary(resource => (string)resource["outputs"]!["key"]!, resource => JsonNode.Parse((string)resource["outputs"]!["value"]!)!);
}
