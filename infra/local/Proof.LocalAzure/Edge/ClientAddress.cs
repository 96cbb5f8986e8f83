using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Proof.LocalAzure.Edge;

/// <summary>
/// Whose request it is: the peer of the connection, or, where the data path was opened so for development, whom a header names. That
/// header never reaches the gateway.
/// </summary>
/// <param name="header">The header's name; null for the peer.</param>
internal sealed class ClientAddress(string? header)
{
    /// <summary>The address; null when the header is missing, doubled or no address.</summary>
    public IPAddress? Read(HttpContext http)
    {
        if (header is null)
            return http.Connection.RemoteIpAddress;
        var values = http.Request.Headers[header];
        http.Request.Headers.Remove(header);
        return values is [{ } value] && TryParse(value, out var address) ? address : null;
    }

    /// <summary>What to answer when there is no address.</summary>
    public string Problem => $"This edge takes the client's address from the header {header}, which must be there once and hold one "
        + "IPv4 address, or one IPv6 address in its canonical spelling.";

    // Only the one spelling that the address is written in itself: nothing lenient, no zone, no port, no brackets.
    private static bool TryParse(string text, out IPAddress? address)
    {
        address = null;
        if (Ipv4.TryParse(text, out var ipv4))
            address = new IPAddress([(byte)(ipv4 >> 24), (byte)(ipv4 >> 16), (byte)(ipv4 >> 8), (byte)ipv4]);
        else if (text.Contains(':', StringComparison.Ordinal) && Uri.CheckHostName(text) == UriHostNameType.IPv6)
            address = ParseIpv6(text);
        return address is not null;
    }

    private static IPAddress? ParseIpv6(string text)
    {
#pragma warning disable RS0030 // The result is used only when it spells itself exactly as it was given, which leaves nothing to be lenient about.
        return IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 && address.ToString() == text ? address : null;
#pragma warning restore RS0030
    }
}
