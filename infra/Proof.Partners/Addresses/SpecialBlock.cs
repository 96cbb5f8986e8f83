namespace Proof.Partners.Addresses;

/// <summary>Why nobody on the Internet calls from an address.</summary>
internal enum SpecialKind
{
    /// <summary>In a special-purpose registry: private, loopback, reserved …</summary>
    Special,

    /// <summary>For examples in documents.</summary>
    Documentation,

    /// <summary>An IPv4 address in IPv6 clothes, or a relay between the two: it stands for somebody else's address.</summary>
    Transition,

    /// <summary>Names a group; never the source of a packet.</summary>
    Multicast,

    /// <summary>Azure's own.</summary>
    Azure,
}

/// <summary>A block of addresses that no partner can have.</summary>
/// <param name="Range">The block.</param>
/// <param name="Kind">Why not.</param>
/// <param name="Name">What the block is for.</param>
/// <param name="Reference">Where that is said.</param>
internal sealed record SpecialBlock(Cidr Range, SpecialKind Kind, string Name, string Reference);
