using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Edge;

/// <summary>What a backend's name means to the edge: the private DNS zones that are linked to its network answer, and nobody else.</summary>
/// <param name="resources">What is deployed.</param>
/// <param name="networkId">The network of the edge.</param>
internal sealed class BackendNames(ResourceStore resources, string networkId)
{
    /// <summary>The type of zones; what is in a zone has a type that begins so.</summary>
    public const string ZoneType = "Microsoft.Network/privateDnsZones";

    /// <summary>The addresses of a name; none when no linked zone has it.</summary>
    public IEnumerable<string> AddressesOf(string name)
    {
        foreach (var zone in resources.List($"/subscriptions/{networkId.Split('/')[2]}", ZoneType).Where(IsLinked))
        {
            var relative = Is(name, zone.Name) ? "@"
                : name.EndsWith('.' + zone.Name, StringComparison.OrdinalIgnoreCase) ? name[..^(zone.Name.Length + 1)]
                : null;
            if (relative is not null && resources.Get($"{zone.Id}/A/{relative}") is { } record)
                return record.Properties["aRecords"]!.AsArray().Select(one => (string)one!["ipv4Address"]!);
        }
        return [];
    }

    private bool IsLinked(ArmResource zone) =>
        resources.List(zone.Id, ZoneType + "/virtualNetworkLinks").Any(link => Is((string?)link.Properties["virtualNetwork"]?["id"], networkId));

    private static bool Is(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
