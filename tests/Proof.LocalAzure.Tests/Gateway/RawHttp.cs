using System.Net.Sockets;
using System.Text;

namespace Proof.LocalAzure.Tests.Gateway;

/// <summary>Sends what no HTTP client would send.</summary>
internal static class RawHttp
{
    /// <summary>Sends a request line and further header lines from an allowed client address; the answer as text.</summary>
    public static async Task<string> SendAsync(Uri address, string requestLine, params string[] headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        string[] lines = [requestLine, "Host: api.acme.example", "Connection: close", $"{ServedApi.ClientHeader}: {ServedApi.Allowed}", .. headers];
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n"));
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
