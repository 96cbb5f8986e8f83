namespace Proof.LocalAzure.Edge;

/// <summary>The subnet that the edge's own addresses are in: what the gateway sees as the peer of a request that came through the edge.</summary>
internal static class EdgeSubnet
{
    /// <summary>
    /// The first address of the subnet that Azure would give out: the fifth. Azure keeps the first four and the last of every subnet.
    /// Source: Azure virtual network FAQ.
    /// </summary>
    /// <exception cref="ArgumentException">It is no IPv4 prefix without host bits, or smaller than a /29, the smallest subnet of Azure.</exception>
    public static string GetEdgeAddress(string subnet)
    {
        if (!subnet.Contains('/', StringComparison.Ordinal) || !Ipv4.TryParseRange(subnet, out var first, out var last))
            throw new ArgumentException($"The edge subnet '{subnet}' is not an IPv4 prefix without host bits, such as 10.20.0.0/24.", nameof(subnet));
        return last - first >= 7
            ? Ipv4.ToText(first + 4)
            : throw new ArgumentException($"The edge subnet '{subnet}' is smaller than a /29, the smallest subnet of Azure.", nameof(subnet));
    }
}
