using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;
using Proof.LocalAzure.Storage;

namespace Proof.LocalAzure.Vaults;

/// <summary>A vault that was deleted and can still be recovered.</summary>
/// <param name="Vault">The vault as it was.</param>
/// <param name="Deleted">When, in Unix seconds.</param>
/// <param name="ScheduledPurge">When it goes for good, in Unix seconds.</param>
internal sealed record DeletedVault(ArmResource Vault, long Deleted, long ScheduledPurge);

/// <summary>The vaults that were deleted and can still be recovered, by name. Their secrets stay in the secret store until then.</summary>
internal sealed class DeletedVaults
{
    private readonly Database _database;
    private readonly SecretStore _secrets;
    private readonly TimeProvider _clock;

    /// <summary>Opens the table, or makes it.</summary>
    public DeletedVaults(Database database, SecretStore secrets, TimeProvider clock)
    {
        (_database, _secrets, _clock) = (database, secrets, clock);
        database.Execute(
            "CREATE TABLE IF NOT EXISTS deleted_vaults (name TEXT PRIMARY KEY COLLATE NOCASE, id TEXT NOT NULL, "
            + "type TEXT NOT NULL, body TEXT NOT NULL, deleted INTEGER NOT NULL, purge INTEGER NOT NULL)");
    }

    /// <summary>The deleted vault of that name; null when there is none.</summary>
    public DeletedVault? Get(string name) => List().SingleOrDefault(v => string.Equals(v.Vault.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>All deleted vaults by name. Those whose retention has ended are removed for good first.</summary>
    public List<DeletedVault> List()
    {
        var all = _database.Query(
            "SELECT id, name, type, body, deleted, purge FROM deleted_vaults ORDER BY name",
            row => new DeletedVault(
                new ArmResource(row.GetString(0), row.GetString(1), row.GetString(2), JsonNode.Parse(row.GetString(3))!.AsObject()),
                row.GetInt64(4), row.GetInt64(5)));
        foreach (var expired in all.Where(v => v.ScheduledPurge <= _clock.GetUtcNow().ToUnixTimeSeconds()))
            Purge(expired.Vault.Name);
        return [.. all.Where(v => v.ScheduledPurge > _clock.GetUtcNow().ToUnixTimeSeconds())];
    }

    /// <summary>Keeps a vault that was just deleted, for its retention.</summary>
    public void Add(ArmResource vault)
    {
        var now = _clock.GetUtcNow();
        _database.Execute(
            "INSERT INTO deleted_vaults (name, id, type, body, deleted, purge) VALUES ($name, $id, $type, $body, $deleted, $purge)",
            ("$name", vault.Name), ("$id", vault.Id), ("$type", vault.Type), ("$body", vault.Body.ToJsonString()),
            ("$deleted", now.ToUnixTimeSeconds()), ("$purge", now.AddDays(VaultProperties.Of(vault).RetentionDays).ToUnixTimeSeconds()));
    }

    /// <summary>Forgets that a vault was deleted, because it is there again.</summary>
    public void Remove(string name) => _database.Execute("DELETE FROM deleted_vaults WHERE name = $name", ("$name", name));

    /// <summary>Removes a deleted vault and its secrets for good.</summary>
    public void Purge(string name) => _database.Together(() =>
    {
        Remove(name);
        _secrets.PurgeVault(name.ToLowerInvariant());
    });
}
