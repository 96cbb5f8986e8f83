namespace Proof.LocalAzure.Edge;

/// <summary>A listener of the deployed application gateway: whom it listens for, what blocks them, where they are led.</summary>
/// <param name="Host">The host name; null for a listener that takes every host.</param>
/// <param name="Firewall">Its firewall policy, or the gateway's; null for neither.</param>
/// <param name="Paths">Which paths lead where: the first that matches decides.</param>
/// <param name="Otherwise">Where all others lead.</param>
internal sealed record EdgeListener(string? Host, DeployedFirewall? Firewall, IReadOnlyList<(string Pattern, EdgeRoute Route)> Paths, EdgeRoute Otherwise)
{
    /// <summary>Where a path leads.</summary>
    public EdgeRoute Route(string path)
    {
        foreach (var (pattern, route) in Paths)
        {
            // Application Gateway compares paths without regard to case.
            if (pattern.EndsWith('*')
                ? path.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
                : path.Equals(pattern, StringComparison.OrdinalIgnoreCase))
            {
                return route;
            }
        }
        return Otherwise;
    }
}
