using System.Text.RegularExpressions;

namespace Proof.Engine.Providers.AzureKeyVault;

/// <summary>The ways in which a Key Vault secret is named.</summary>
/// <param name="VaultUri">The vault's address, ending with a slash.</param>
/// <param name="Name">The secret's name.</param>
/// <param name="Version">The version: 32 characters.</param>
internal sealed partial record SecretId(Uri VaultUri, string Name, string? Version)
{
    /// <summary>The secret without a version.</summary>
    public string Versionless => new Uri(VaultUri, $"secrets/{Name}").ToString();

    /// <summary>The secret with its version where there is one.</summary>
    public override string ToString() => Version is null ? Versionless : $"{Versionless}/{Version}";

    /// <summary>Reads <c>https://{vault}/secrets/{name}[/{version}]</c>; null for anything else.</summary>
    public static SecretId? Parse(string id)
    {
        if (!Uri.TryCreate(id, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
            return null;
        return uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["secrets", var name] => new SecretId(new Uri(uri, "/"), name, null),
            ["secrets", var name, var version] => new SecretId(new Uri(uri, "/"), name, version),
            _ => null,
        };
    }

    /// <summary>Reads the ARM id of a secret, <c>{vault's id}/secrets/{name}</c>: the vault's id and the name; null for anything else.</summary>
    public static (string VaultId, string Name)? ParseResourceId(string id) =>
        ResourceId().Match(id) is { Success: true } match ? (match.Groups["vault"].Value, match.Groups["name"].Value) : null;

    [GeneratedRegex(
        @"\A(?<vault>/subscriptions/[^/]+/resourceGroups/[^/]+/providers/Microsoft\.KeyVault/vaults/[^/]+)/secrets/(?<name>[^/]+)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ResourceId();
}
