using Proof.Infra.Settings;

namespace Proof.Infra.Guards;

/// <summary>Whether partners are told an address that the platform listens at.</summary>
internal static class HostGuard
{
    /// <summary>Throws <see cref="RefusedException"/> when the base URL has another host than the platform's.</summary>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="partnersHost">The host name that the platform listens for; null while it is unknown.</param>
    public static void Check(PartnersSettings settings, string? partnersHost)
    {
        var host = new Uri(settings.BaseUrl).Host;
        if (partnersHost is null || host == partnersHost) return;
        throw new RefusedException(
            "The stack's configuration cannot be used:",
            [$"proof-infra:baseUrl leads to {host}, but {settings.Platform.Words} listens for {partnersHost}. Give both the same host name."]);
    }
}
