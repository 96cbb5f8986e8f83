using System.Net;

namespace Proof.LocalAzure.Tests.Management;

public sealed class BackendTests
{
    [Fact]
    public async Task A_backend_is_kept_as_it_was_put()
    {
        await using var azure = await TestAzure.WithServiceAsync();

        (await azure.PutAsync(TestAzure.Service("/backends/webhook-acme"), Body())).Expect(HttpStatusCode.Created);
        var read = (await azure.GetAsync(TestAzure.Service("/backends/webhook-acme"))).Expect(HttpStatusCode.OK);

        Assert.Equal("https://hooks.acme.example", (string?)read.Body!["properties"]!["url"]);
        Assert.Equal("Single", (string?)read.Body!["properties"]!["type"]);
        Assert.Equal("PT1M", (string?)read.Body!["properties"]!["circuitBreaker"]!["rules"]![0]!["tripDuration"]);
    }

    [Theory]
    [InlineData("webhook-acme", true)]
    [InlineData("w", true)]
    [InlineData("9webhook", false)]
    [InlineData("webhook-", false)]
    [InlineData("web_hook", false)]
    public async Task A_backend_name_follows_the_rule(string name, bool isValid)
    {
        await using var azure = await TestAzure.WithServiceAsync();

        Assert.Equal(isValid ? HttpStatusCode.Created : HttpStatusCode.BadRequest, (await azure.PutAsync(TestAzure.Service($"/backends/{name}"), Body())).Status);
    }

    [Theory]
    [InlineData("""{"properties":{"protocol":"http"}}""", "properties.url is required")]
    [InlineData("""{"properties":{"url":"https://hooks.acme.example"}}""", "properties.protocol is required")]
    [InlineData("""{"properties":{"url":"https://hooks.acme.example","protocol":"soap"}}""", "must be one of: http")]
    [InlineData("""{"properties":{"url":"hooks.acme.example","protocol":"http"}}""", "absolute http or https URL")]
    [InlineData("""{"properties":{"url":"https://hooks.acme.example?a=b","protocol":"http"}}""", "without user name, query string and fragment")]
    [InlineData("""{"properties":{"url":"https://hooks.acme.example","protocol":"http","tls":{"validateCertificateChain":false}}}""", "turns a check of certificates off")]
    [InlineData("""{"properties":{"url":"https://hooks.acme.example","protocol":"http","credentials":{}}}""", "credentials is not known")]
    public async Task What_cannot_be_served_is_refused(string body, string words)
    {
        await using var azure = await TestAzure.WithServiceAsync();

        (await azure.PutAsync(TestAzure.Service("/backends/hook"), body)).ExpectError(HttpStatusCode.BadRequest, "ValidationError", words);
    }

    [Theory]
    [InlineData("PT1M", "P1Y", 3, 500, 599, "tripDuration must be an ISO 8601 duration")]
    [InlineData("1 minute", "PT1M", 3, 500, 599, "interval must be an ISO 8601 duration")]
    [InlineData("PT0S", "PT1M", 3, 500, 599, "interval must be an ISO 8601 duration")]
    [InlineData("PT1M", "PT1M", 0, 500, 599, "count must be at least 1")]
    [InlineData("PT1M", "PT1M", 3, 500, 600, "must be between 200 and 599")]
    [InlineData("PT1M", "PT1M", 3, 599, 500, "must not end before it begins")]
    public async Task A_circuit_breaker_that_makes_no_sense_is_refused(string interval, string trip, int count, int min, int max, string words)
    {
        await using var azure = await TestAzure.WithServiceAsync();

        (await azure.PutAsync(TestAzure.Service("/backends/hook"), Body(Rule(interval, trip, count, min, max)))).ExpectError(HttpStatusCode.BadRequest, "ValidationError", words);
    }

    [Fact]
    public async Task A_circuit_breaker_has_one_rule()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        var rule = Rule("PT1M", "PT1M", 3, 500, 599);

        (await azure.PutAsync(TestAzure.Service("/backends/hook"), Body($"{rule},{rule}"))).ExpectError(HttpStatusCode.BadRequest, "ValidationError", "more than the 1");
    }

    private static string Rule(string interval, string trip, int count, int min, int max) =>
        $$"""{"name":"r","tripDuration":"{{trip}}","failureCondition":{"count":{{count}},"interval":"{{interval}}","statusCodeRanges":[{"min":{{min}},"max":{{max}} }] } }""";

    private static string Body(string? rules = null) =>
        $$"""{"properties":{"url":"https://hooks.acme.example","protocol":"http","circuitBreaker":{"rules":[{{rules ?? Rule("PT1M", "PT1M", 3, 500, 599)}}] } } }""";
}
