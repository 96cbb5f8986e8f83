using System.Buffers.Binary;
using System.Net;
using Proof.Partners.Addresses;

namespace Proof.Partners.Webhooks;

/// <summary>An address that a webhook's host leads to.</summary>
/// <param name="Address">The address.</param>
/// <param name="Refusal">Why nothing may be sent there, without a capital and a full stop; null when it may.</param>
public sealed record WebhookAddress(IPAddress Address, string? Refusal)
{
    /// <summary>Holds an address against the same tables that allowed addresses are held against.</summary>
    internal static WebhookAddress Of(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        var range = bytes.Length == 4
            ? Cidr.Of(BinaryPrimitives.ReadUInt32BigEndian(bytes), 32)
            : Cidr.OfIPv6(BinaryPrimitives.ReadUInt128BigEndian(bytes), 128);
        if (SpecialBlocks.Find(range) is { } block) return new(address, $"it is not public: {block.Name} ({block.Reference})");
        return new(address, range.IsIPv4 || SpecialBlocks.GlobalUnicast.Contains(range) ? null : "it is not inside 2000::/3");
    }
}
