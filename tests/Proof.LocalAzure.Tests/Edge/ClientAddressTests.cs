using System.Net;
using Proof.LocalAzure.Tests.Gateway;

namespace Proof.LocalAzure.Tests.Edge;

public class ClientAddressTests
{
    [Theory]
    [InlineData("")]
    [InlineData("198.51.100.007")]
    [InlineData("198.51.100.7:443")]
    [InlineData("198.51.100.7 ,203.0.113.1")]
    [InlineData("198.51.100")]
    [InlineData("0xC6336407")]
    [InlineData("3325256711")]
    [InlineData("198.51.100.7.")]
    [InlineData("198.51.100.256")]
    [InlineData("[2001:db8::1]")]
    [InlineData("2001:DB8::1")]
    [InlineData("2001:db8:0:0::1")]
    [InlineData("fe80::1%eth0")]
    [InlineData("localhost")]
    public async Task A_header_that_is_no_address_in_its_one_spelling_is_a_400(string value)
    {
        await using var served = await ServedApi.WithPolicyAsync();
        using var response = await served.GetAsync(headers: (ServedApi.ClientHeader, value));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("takes the client's address from the header X-Client", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_or_doubled_header_is_a_400()
    {
        await using var served = await ServedApi.WithPolicyAsync();
        using var missing = await served.Client.GetAsync("/widget/session");
        var doubled = await RawHttp.SendAsync(served.Path.EdgeAddress, "GET /widget/session HTTP/1.1", $"{ServedApi.ClientHeader}: {ServedApi.Allowed}");

        Assert.Equal(HttpStatusCode.BadRequest, missing.StatusCode);
        Assert.StartsWith("HTTP/1.1 400", doubled, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_option_the_client_is_the_peer_whatever_headers_say()
    {
        await using var served = await ServedApi.WithPolicyAsync(options: ServedApi.Options with { ClientAddressHeader = null });
        using var stranger = await served.GetAsync(headers: ("X-Forwarded-For", ServedApi.Allowed));
        Assert.Equal(HttpStatusCode.Forbidden, stranger.StatusCode);

        served.PutFirewall(ServedApi.Rule(1, "Block", ServedApi.Addresses(true, "127.0.0.1")));
        var echo = await served.EchoAsync(headers: ("X-Forwarded-For", ServedApi.Allowed));
        Assert.Equal("127.0.0.1,10.20.0.4", echo.Header("X-Forwarded-For"));
        Assert.Equal(ServedApi.Allowed, echo.Header(ServedApi.ClientHeader));
    }
}
