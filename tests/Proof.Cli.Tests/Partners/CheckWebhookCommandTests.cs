using System.Net;

namespace Proof.Cli.Tests.Partners;

/// <summary><c>proof check-webhook</c>, with a resolver and an endpoint of its own.</summary>
public sealed class CheckWebhookCommandTests
{
    private static readonly string WithWebhook = PartnerCommandLine.Acme.Replace(
        "\"offRamp\": false,", "\"offRamp\": false,\n  \"webhookUrl\": \"https://hooks.acme-wallet.example/proof\",", StringComparison.Ordinal);

    // An address of a root name server (RFC 7720): public for sure, and nothing is sent there.
    private static readonly IPAddress Public = new([193, 0, 14, 129]);

    [Fact]
    public async Task A_host_with_public_addresses_is_fine_and_gets_a_sample_event_when_asked()
    {
        var sent = "";
        using var proof = Line([Public], request =>
        {
            using var reader = new StreamReader(request.Content!.ReadAsStream());
            sent = $"{request.Method} {request.RequestUri} {request.Content.Headers.ContentType} {reader.ReadToEnd()}";
            return new(HttpStatusCode.Accepted);
        });
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("check-webhook", "acme-wallet"));
        Assert.Empty(sent);
        Assert.Equal(ExitCode.Ok, await proof.RunAsync("check-webhook", "acme-wallet", "--send"));
        Assert.StartsWith("POST https://hooks.acme-wallet.example/proof application/json {\"merchant_transaction_id\":", sent, StringComparison.Ordinal);
        Assert.Contains("ok  sample event: 202", proof.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 0, 0, 1)]
    [InlineData(127, 0, 0, 1)]
    [InlineData(169, 254, 169, 254)]
    [InlineData(168, 63, 129, 16)]
    public async Task One_address_that_is_not_public_is_enough_and_nothing_is_sent(byte a, byte b, byte c, byte d)
    {
        using var proof = Line([Public, new IPAddress([a, b, c, d])], _ => throw new InvalidOperationException("Nothing is sent."));
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("check-webhook", "acme-wallet", "--send"));
        Assert.Contains($"NO  {a}.{b}.{c}.{d}: it is not public", proof.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_an_error_and_a_host_that_leads_nowhere_are_told()
    {
        using var redirect = Line([Public], _ => new(HttpStatusCode.Found));
        Assert.Equal(ExitCode.BadInput, await redirect.RunAsync("check-webhook", "acme-wallet", "--send"));
        Assert.Contains("NO  sample event: 302, which is no acknowledgement", redirect.Output, StringComparison.Ordinal);
        using var nowhere = Line([], _ => new(HttpStatusCode.OK));
        Assert.Equal(ExitCode.BadInput, await nowhere.RunAsync("check-webhook", "acme-wallet"));
        Assert.Contains("hooks.acme-wallet.example has no address", nowhere.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_without_a_webhook_has_nothing_to_check()
    {
        using var proof = new PartnerCommandLine();
        Assert.Equal(ExitCode.BadInput, await proof.RunAsync("check-webhook", "acme-wallet"));
        Assert.Contains("has no webhook URL", proof.Error, StringComparison.Ordinal);
    }

    private static PartnerCommandLine Line(IReadOnlyList<IPAddress> addresses, Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        var proof = new PartnerCommandLine { Resolve = _ => addresses, Answer = answer };
        proof.Write("acme-wallet.json", WithWebhook);
        return proof;
    }
}
