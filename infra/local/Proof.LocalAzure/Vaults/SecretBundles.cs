using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Vaults;

/// <summary>The JSON forms in which Key Vault shows secrets.</summary>
internal static class SecretBundles
{
    /// <summary>A version with its value, or without one where none is given.</summary>
    public static JsonObject Bundle(SecretVersion secret, VaultProperties vault, string? value)
    {
        var bundle = Item(secret, vault, $"{Url(secret)}/{secret.Version}");
        if (value is not null)
            bundle.Insert(0, "value", value);
        return bundle;
    }

    /// <summary>A secret in a list: no value, and no version in the id.</summary>
    public static JsonObject ListItem(SecretVersion secret, VaultProperties vault) => Item(secret, vault, Url(secret));

    /// <summary>A deleted secret.</summary>
    public static JsonObject Deleted(DeletedSecret secret, VaultProperties vault)
    {
        var bundle = Item(secret.Current, vault, $"{Url(secret.Current)}/{secret.Current.Version}");
        bundle["recoveryId"] = Url(secret.Current).Replace("/secrets/", "/deletedsecrets/", StringComparison.Ordinal);
        bundle["deletedDate"] = secret.Deleted;
        bundle["scheduledPurgeDate"] = secret.ScheduledPurge;
        return bundle;
    }

    private static string Url(SecretVersion secret) => $"https://{secret.Vault}{VaultApi.HostSuffix}/secrets/{secret.Name}";

    private static JsonObject Item(SecretVersion secret, VaultProperties vault, string id)
    {
        var attributes = new JsonObject { ["enabled"] = secret.Attributes.Enabled };
        if (secret.Attributes.NotBefore is { } notBefore)
            attributes["nbf"] = notBefore;
        if (secret.Attributes.Expires is { } expires)
            attributes["exp"] = expires;
        attributes["created"] = secret.Created;
        attributes["updated"] = secret.Updated;
        attributes["recoveryLevel"] = vault.RecoveryLevel;
        attributes["recoverableDays"] = vault.RetentionDays;

        var item = new JsonObject { ["id"] = id, ["attributes"] = attributes, ["tags"] = secret.Attributes.Tags.DeepClone() };
        if (secret.Attributes.ContentType is { } contentType)
            item["contentType"] = contentType;
        return item;
    }
}
