using System.Net;
using System.Text.Json.Nodes;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>What the backend needs to publish events, as it is deployed and served.</summary>
[Collection(EnvironmentFixture.Collection)]
public sealed class PublishingTests(EnvironmentFixture fixture)
{
    [Theory]
    [InlineData("production")]
    [InlineData("sandbox")]
    public async Task The_platform_says_where_to_publish_and_where_dead_letters_are(string environment)
    {
        var resources = (await fixture.Project.StackStateAsync($"platform-{environment}")).Split('\n').Select(line => JsonNode.Parse(line)!);

        var outputs = resources.Single(resource => (string)resource["type"]! == "pulumi:pulumi:Stack")["outputs"]!;

        Assert.Equal($"https://proof-{environment}-events.westeurope-1.eventgrid.azure.net/api/events", (string?)outputs["eventDomainEndpoint"]);
        Assert.EndsWith($"/providers/Microsoft.Storage/storageAccounts/proof{environment}blob", (string?)outputs["deadLetterAccountId"], StringComparison.Ordinal);
        Assert.Equal("dead-letters", (string?)outputs["deadLetterContainer"]);
    }

    [Theory]
    [InlineData("production")]
    [InlineData("sandbox")]
    public async Task An_event_for_a_partner_without_a_webhook_is_taken_and_dropped(string environment) =>
        Assert.Equal(HttpStatusCode.OK, await fixture.Served(environment).PublishAsync("dune-markets", "1", """{"status":"completed"}"""));

    [Theory]
    [InlineData("no partner's name")]
    [InlineData("https://acme-wallet.example")]
    public async Task An_event_for_nobody_is_refused(string partner) =>
        Assert.Equal(HttpStatusCode.BadRequest, await fixture.Sandbox.PublishAsync(partner, "1", "{}"));

    [Fact]
    public async Task Nobody_publishes_without_a_token()
    {
        using var response = await fixture.Sandbox.Client.PostAsync(fixture.Sandbox.Events, new StringContent("{}"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }
}
