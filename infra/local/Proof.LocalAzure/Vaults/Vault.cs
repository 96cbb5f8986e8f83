using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Vaults;

/// <summary>What Key Vault does with the secrets of one vault, by its rules.</summary>
/// <param name="name">The vault's name in lower case.</param>
/// <param name="properties">Its settings.</param>
/// <param name="secrets">Where its secrets are kept.</param>
/// <param name="changing">Held while a secret is checked and changed.</param>
internal sealed class Vault(string name, VaultProperties properties, SecretStore secrets, Lock changing)
{
    /// <summary>The vault's name in lower case.</summary>
    public string Name => name;

    /// <summary>Sets a secret: makes a new version, which becomes the current one.</summary>
    public JsonObject Set(string secret, JsonObject body)
    {
        SecretRules.CheckName(secret);
        var value = SecretRules.ReadValue(body);
        var attributes = SecretRules.ReadAttributes(body, new SecretAttributes());
        lock (changing)
        {
            if (secrets.GetDeleted(name, secret) is not null)
                throw new ArmException(409, "Conflict",
                    $"Secret {secret} is currently in a deleted but recoverable state, "
                    + "and its name cannot be reused; in this state, the secret can only be recovered or purged.");
            return SecretBundles.Bundle(secrets.Add(name, secret, value, attributes), properties, value);
        }
    }

    /// <summary>A version with its value; the current one when none is given.</summary>
    public JsonObject Get(string secret, string? version)
    {
        var found = Find(secret, version);
        if (!found.Attributes.Enabled)
            throw new ArmException(403, "Forbidden", "Operation get is not allowed on a disabled secret.");
        return SecretBundles.Bundle(found, properties, secrets.Value(found));
    }

    /// <summary>Changes attributes, content type and tags of a version; the current one when none is given.</summary>
    public JsonObject Update(string secret, string? version, JsonObject body)
    {
        lock (changing)
        {
            var found = Find(secret, version);
            return SecretBundles.Bundle(secrets.Update(found, SecretRules.ReadAttributes(body, found.Attributes)), properties, null);
        }
    }

    /// <summary>Deletes a secret. It can be recovered until its retention ends.</summary>
    public JsonObject Delete(string secret)
    {
        lock (changing)
        {
            Find(secret, null);
            secrets.Delete(name, secret, properties.RetentionDays);
            return GetDeleted(secret);
        }
    }

    /// <summary>The current versions of all secrets.</summary>
    public IReadOnlyList<JsonObject> List() => [.. secrets.List(name).Select(s => SecretBundles.ListItem(s, properties))];

    /// <summary>All versions of a secret, oldest first; none for a secret that does not exist.</summary>
    public IReadOnlyList<JsonObject> ListVersions(string secret)
    {
        SecretRules.CheckName(secret);
        return [.. secrets.ListVersions(name, secret).Select(s => SecretBundles.Bundle(s, properties, null))];
    }

    /// <summary>A deleted secret.</summary>
    public JsonObject GetDeleted(string secret) => SecretBundles.Deleted(FindDeleted(secret), properties);

    /// <summary>All deleted secrets.</summary>
    public IReadOnlyList<JsonObject> ListDeleted() => [.. secrets.ListDeleted(name).Select(s => SecretBundles.Deleted(s, properties))];

    /// <summary>Takes a deleted secret back, with all of its versions.</summary>
    public JsonObject Recover(string secret)
    {
        lock (changing)
        {
            var found = FindDeleted(secret);
            secrets.Recover(name, secret);
            return SecretBundles.Bundle(found.Current, properties, null);
        }
    }

    /// <summary>Removes a deleted secret for good, unless the vault has purge protection.</summary>
    public void Purge(string secret)
    {
        lock (changing)
        {
            FindDeleted(secret);
            if (properties.PurgeProtection)
                throw new ArmException(403, "Forbidden",
                    "Operation \"purge\" is not allowed because purge protection is enabled for this vault. "
                    + "Key Vault service will automatically purge it after the retention period has passed.");
            secrets.Purge(name, secret);
        }
    }

    private SecretVersion Find(string secret, string? version)
    {
        SecretRules.CheckName(secret);
        return secrets.Get(name, secret, version) ?? throw new ArmException(404, "SecretNotFound",
            $"A secret with (name/id) {(version is null ? secret : $"{secret}/{version}")} was not found in this key vault. "
            + "If you recently deleted this secret you may be able to recover it using the correct recovery command.");
    }

    private DeletedSecret FindDeleted(string secret)
    {
        SecretRules.CheckName(secret);
        return secrets.GetDeleted(name, secret) ?? throw new ArmException(404, "SecretNotFound", $"Deleted Secret not found: {secret}");
    }
}
