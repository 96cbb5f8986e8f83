using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Proof.Engine.Providers.Azure;

namespace Proof.Engine.Providers.AzureKeyVault;

/// <summary>Key Vault's REST API for secrets, and where a vault's address is found.</summary>
internal sealed class VaultClient(AzureConnection connection)
{
    private const string SecretsVersion = "7.4";
    private const string VaultsVersion = "2024-11-01";

    // Recovering takes Key Vault some seconds.
    private static readonly TimeSpan RecoveryPoll = TimeSpan.FromSeconds(2);

    private readonly AzureClient _client = new(connection);
    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address of a vault. Throws <see cref="ProviderException"/> when there is no such vault.</summary>
    public async Task<Uri> AddressAsync(string vaultId, CancellationToken cancellationToken)
    {
        if (_addresses.TryGetValue(vaultId, out var known))
            return known;
        var response = await _client.SendOrThrowAsync(
            HttpMethod.Get, new Uri($"https://management.azure.com{vaultId}?api-version={VaultsVersion}"), null, cancellationToken);
        var text = (string?)(response.Body["properties"] as JsonObject)?["vaultUri"];
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
            throw new ProviderException($"The vault {vaultId} has no usable address (properties.vaultUri).");
        return _addresses[vaultId] = address;
    }

    /// <summary>The ARM id of the vault with this address. Throws <see cref="ProviderException"/> when there is none.</summary>
    public async Task<string> IdAsync(Uri address, CancellationToken cancellationToken)
    {
        var response = await _client.SendOrThrowAsync(
            HttpMethod.Get,
            new Uri($"https://management.azure.com/subscriptions/{connection.SubscriptionId}/providers/Microsoft.KeyVault/vaults?api-version={VaultsVersion}"),
            null, cancellationToken);
        var vault = (response.Body["value"] as JsonArray ?? []).FirstOrDefault(
            v => Uri.TryCreate((string?)v?["properties"]?["vaultUri"], UriKind.Absolute, out var uri) && uri == address);
        return (string?)vault?["id"] ?? throw new ProviderException($"There is no vault with the address {address} in this subscription.");
    }

    /// <summary>A secret's current version, or the given one; null when there is none.</summary>
    public async Task<JsonObject?> GetAsync(SecretId id, CancellationToken cancellationToken)
    {
        var url = Url(id.ToString());
        var response = await _client.SendAsync(HttpMethod.Get, url, null, cancellationToken);
        return response.IsSuccess ? response.Body : response.Status == HttpStatusCode.NotFound ? null : throw response.ToException(HttpMethod.Get, url);
    }

    /// <summary>Makes a new version. A deleted secret of that name is taken back first.</summary>
    public async Task<JsonObject> SetAsync(SecretId id, JsonObject body, CancellationToken cancellationToken)
    {
        var url = Url(id.Versionless);
        var response = await _client.SendAsync(HttpMethod.Put, url, body, cancellationToken);
        if (response.Status == HttpStatusCode.Conflict && await IsDeletedAsync(id, cancellationToken))
        {
            await RecoverAsync(id, cancellationToken);
            response = await _client.SendAsync(HttpMethod.Put, url, body, cancellationToken);
        }
        return response.IsSuccess ? response.Body : throw response.ToException(HttpMethod.Put, url);
    }

    /// <summary>Changes attributes, content type and tags of the current version.</summary>
    public async Task<JsonObject> PatchAsync(SecretId id, JsonObject body, CancellationToken cancellationToken) =>
        (await _client.SendOrThrowAsync(HttpMethod.Patch, Url(id.Versionless), body, cancellationToken)).Body;

    /// <summary>Deletes a secret; one that is gone already is fine. It is not purged.</summary>
    public async Task DeleteAsync(SecretId id, CancellationToken cancellationToken)
    {
        var url = Url(id.Versionless);
        var response = await _client.SendAsync(HttpMethod.Delete, url, null, cancellationToken);
        if (!response.IsSuccess && response.Status != HttpStatusCode.NotFound)
            throw response.ToException(HttpMethod.Delete, url);
    }

    private async Task<bool> IsDeletedAsync(SecretId id, CancellationToken cancellationToken) =>
        (await _client.SendAsync(HttpMethod.Get, Url(Deleted(id)), null, cancellationToken)).IsSuccess;

    private async Task RecoverAsync(SecretId id, CancellationToken cancellationToken)
    {
        await _client.SendOrThrowAsync(HttpMethod.Post, Url(Deleted(id) + "/recover"), null, cancellationToken);
        while (await GetAsync(id with { Version = null }, cancellationToken) is null)
            await _client.WaitAsync(RecoveryPoll, cancellationToken);
    }

    private static string Deleted(SecretId id) => new Uri(id.VaultUri, $"deletedsecrets/{id.Name}").ToString();

    private static Uri Url(string secret) => new($"{secret}?api-version={SecretsVersion}");
}
