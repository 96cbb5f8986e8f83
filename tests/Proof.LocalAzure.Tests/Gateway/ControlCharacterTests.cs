using System.Net.Sockets;
using System.Text;

namespace Proof.LocalAzure.Tests.Gateway;

public sealed class ControlCharacterTests
{
    [Theory]
    [InlineData("\u0001")]
    [InlineData("\u001b[31m")]
    [InlineData("\u007f")]
    public async Task A_header_with_a_control_character_is_the_callers_fault(string control)
    {
        await using var served = await ServedApi.WithPolicyAsync();

        var answer = await SendAsync(served, $"a{control}b");

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("X-Name", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_with_a_tab_is_not()
    {
        await using var served = await ServedApi.WithPolicyAsync();

        Assert.StartsWith("HTTP/1.1 200 ", await SendAsync(served, "a\tb"), StringComparison.Ordinal);
    }

    // HttpClient would refuse to send it.
    private static async Task<string> SendAsync(ServedApi served, string value)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(served.Path.EdgeAddress.Host, served.Path.EdgeAddress.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(
            $"GET /widget/session HTTP/1.1\r\nHost: api.acme.example\r\nConnection: close\r\n{ServedApi.ClientHeader}: {ServedApi.Allowed}\r\nX-Name: {value}\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
