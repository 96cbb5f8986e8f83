using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Proof.LocalAzure.Edge;

/// <summary>What the firewall's rules look at.</summary>
/// <param name="Address">The caller's IPv4 address in network order.</param>
/// <param name="Request">The request as it arrived.</param>
internal readonly record struct EdgeRequest(uint Address, HttpRequest Request)
{
    /// <summary>The path as it is spelt on the request line, with its query string: rules see what the caller wrote, not what it means.</summary>
    public string Target => Request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    /// <summary>The IPv4 address of a peer; false for IPv6, which the edge has no listener for.</summary>
    public static bool TryGetAddress(IPAddress peer, out uint address)
    {
        address = 0;
        if (peer.IsIPv4MappedToIPv6)
            peer = peer.MapToIPv4();
        Span<byte> bytes = stackalloc byte[16];
        if (!peer.TryWriteBytes(bytes, out var length) || length != 4)
            return false;
        address = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes);
        return true;
    }
}
