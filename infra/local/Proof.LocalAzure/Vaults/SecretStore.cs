using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Proof.LocalAzure.Storage;

namespace Proof.LocalAzure.Vaults;

/// <summary>
/// All secrets of all vaults, with their versions, on disk. A value is in memory only while it is asked for. Knows nothing of Key
/// Vault's rules, but for one: deleting hides a secret until its retention ends.
/// </summary>
internal sealed class SecretStore
{
    private const string Columns = "v.vault, s.name, v.version, v.created, v.updated, v.enabled, v.not_before, v.expires, v.content_type, v.tags";
    private const string Newest = "v.sequence = (SELECT MAX(sequence) FROM versions n WHERE n.vault = v.vault AND n.name = v.name)";
    private const string FromBoth = "FROM versions v JOIN secrets s ON s.vault = v.vault AND s.name = v.name";

    private readonly Database _database;
    private readonly SecretCipher _cipher;
    private readonly TimeProvider _clock;

    /// <summary>Opens the tables, or makes them.</summary>
    public SecretStore(Database database, SecretCipher cipher, TimeProvider clock)
    {
        (_database, _cipher, _clock) = (database, cipher, clock);
        database.Execute(
            "CREATE TABLE IF NOT EXISTS secrets (vault TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, "
            + "deleted INTEGER, purge INTEGER, PRIMARY KEY (vault, name));"
            + "CREATE TABLE IF NOT EXISTS versions (sequence INTEGER PRIMARY KEY AUTOINCREMENT, "
            + "vault TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, version TEXT NOT NULL, "
            + "created INTEGER NOT NULL, updated INTEGER NOT NULL, enabled INTEGER NOT NULL, not_before INTEGER, expires INTEGER, content_type TEXT, tags TEXT NOT NULL, value BLOB NOT NULL);"
            + "CREATE INDEX IF NOT EXISTS versions_by_name ON versions (vault, name, sequence);"
            + "CREATE INDEX IF NOT EXISTS secrets_by_purge ON secrets (vault, purge) WHERE purge IS NOT NULL");
    }

    /// <summary>Whether any value is saved in a database, which need not have the tables yet.</summary>
    public static bool HoldsValues(Database database) =>
        database.Query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'versions'", _ => true) is [true]
        && database.Query("SELECT 1 FROM versions LIMIT 1", _ => true) is [true];

    private long Now => _clock.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Adds a version, and the secret itself where it is new.</summary>
    public SecretVersion Add(string vault, string name, string value, SecretAttributes attributes)
    {
        var version = new SecretVersion(vault, name, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), Now, Now, attributes);
        _database.Together(() =>
        {
            _database.Execute("INSERT INTO secrets (vault, name) VALUES ($vault, $name) ON CONFLICT DO NOTHING", ("$vault", vault), ("$name", name));
            _database.Execute(
                "INSERT INTO versions (vault, name, version, created, updated, enabled, not_before, expires, content_type, tags, value) "
                + "VALUES ($vault, $name, $version, $now, $now, $enabled, $nbf, $exp, $type, $tags, $value)",
                ("$vault", vault), ("$name", name), ("$version", version.Version), ("$now", version.Created), ("$enabled", attributes.Enabled),
                ("$nbf", attributes.NotBefore), ("$exp", attributes.Expires), ("$type", attributes.ContentType),
                ("$tags", attributes.Tags.ToJsonString()), ("$value", _cipher.Encrypt(value, version.Place)));
        });
        return version;
    }

    /// <summary>A version of a secret that is not deleted, the newest when none is given; null when there is none.</summary>
    public SecretVersion? Get(string vault, string name, string? version) => _database.Query(
        $"SELECT {Columns} {FromBoth} WHERE v.vault = $vault AND v.name = $name AND s.deleted IS NULL AND "
        + (version is null ? Newest : "v.version = $version"),
        Read, ("$vault", vault), ("$name", name), ("$version", version)).SingleOrDefault();

    /// <summary>The value of a version.</summary>
    public string Value(SecretVersion version) => _cipher.Decrypt(
        _database.Query(
            "SELECT value FROM versions WHERE vault = $vault AND name = $name AND version = $version", row => (byte[])row.GetValue(0),
            ("$vault", version.Vault), ("$name", version.Name), ("$version", version.Version)).Single(),
        version.Place);

    /// <summary>The newest versions of the secrets of a vault that are not deleted, by name.</summary>
    public List<SecretVersion> List(string vault) => _database.Query(
        $"SELECT {Columns} {FromBoth} WHERE v.vault = $vault AND s.deleted IS NULL AND {Newest} ORDER BY s.name", Read, ("$vault", vault));

    /// <summary>All versions of a secret that is not deleted, oldest first.</summary>
    public List<SecretVersion> ListVersions(string vault, string name) => _database.Query(
        $"SELECT {Columns} {FromBoth} WHERE v.vault = $vault AND v.name = $name AND s.deleted IS NULL ORDER BY v.sequence", Read, ("$vault", vault), ("$name", name));

    /// <summary>Changes all but the value of a version.</summary>
    public SecretVersion Update(SecretVersion version, SecretAttributes attributes)
    {
        _database.Execute(
            "UPDATE versions SET updated = $now, enabled = $enabled, not_before = $nbf, expires = $exp, content_type = $type, tags = $tags "
            + "WHERE vault = $vault AND name = $name AND version = $version",
            ("$now", Now), ("$enabled", attributes.Enabled), ("$nbf", attributes.NotBefore), ("$exp", attributes.Expires),
            ("$type", attributes.ContentType), ("$tags", attributes.Tags.ToJsonString()),
            ("$vault", version.Vault), ("$name", version.Name), ("$version", version.Version));
        return version with { Updated = Now, Attributes = attributes };
    }

    /// <summary>Hides a secret for a number of days; false when there is none.</summary>
    public bool Delete(string vault, string name, int retentionDays) => Changes(
        "UPDATE secrets SET deleted = $now, purge = $purge WHERE vault = $vault AND name = $name AND deleted IS NULL RETURNING name",
        ("$vault", vault), ("$name", name), ("$now", Now), ("$purge", _clock.GetUtcNow().AddDays(retentionDays).ToUnixTimeSeconds()));

    /// <summary>A deleted secret that can still be recovered; null when there is none.</summary>
    public DeletedSecret? GetDeleted(string vault, string name) => QueryDeleted(vault, "v.name = $name AND", ("$name", name)).SingleOrDefault();

    /// <summary>The deleted secrets of a vault that can still be recovered, by name.</summary>
    public List<DeletedSecret> ListDeleted(string vault) => QueryDeleted(vault, "");

    /// <summary>Takes a deleted secret back; false when there is none.</summary>
    public bool Recover(string vault, string name) => Changes(
        "UPDATE secrets SET deleted = NULL, purge = NULL WHERE vault = $vault AND name = $name AND deleted IS NOT NULL RETURNING name",
        ("$vault", vault), ("$name", name));

    /// <summary>Removes a secret and all of its versions for good.</summary>
    public void Purge(string vault, string name) => _database.Together(() =>
    {
        _database.Execute("DELETE FROM versions WHERE vault = $vault AND name = $name", ("$vault", vault), ("$name", name));
        _database.Execute("DELETE FROM secrets WHERE vault = $vault AND name = $name", ("$vault", vault), ("$name", name));
    });

    /// <summary>Removes everything of a vault for good.</summary>
    public void PurgeVault(string vault) => _database.Together(() =>
    {
        _database.Execute("DELETE FROM versions WHERE vault = $vault", ("$vault", vault));
        _database.Execute("DELETE FROM secrets WHERE vault = $vault", ("$vault", vault));
    });

    private List<DeletedSecret> QueryDeleted(string vault, string condition, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        PurgeExpired(vault);
        return _database.Query(
            $"SELECT {Columns}, s.deleted, s.purge {FromBoth} WHERE {condition} v.vault = $vault AND s.deleted IS NOT NULL AND {Newest} ORDER BY s.name",
            row => new DeletedSecret(Read(row), row.GetInt64(10), row.GetInt64(11)), [("$vault", vault), .. parameters]);
    }

    private void PurgeExpired(string vault)
    {
        var expired = _database.Query(
            "SELECT name FROM secrets WHERE vault = $vault AND purge <= $now", row => row.GetString(0), ("$vault", vault), ("$now", Now));
        foreach (var name in expired)
            Purge(vault, name);
    }

    private bool Changes(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        _database.Query(sql, row => row.GetString(0), parameters).Count > 0;

    private static SecretVersion Read(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4),
        new SecretAttributes
        {
            Enabled = row.GetBoolean(5),
            NotBefore = row.IsDBNull(6) ? null : row.GetInt64(6),
            Expires = row.IsDBNull(7) ? null : row.GetInt64(7),
            ContentType = row.IsDBNull(8) ? null : row.GetString(8),
            Tags = JsonNode.Parse(row.GetString(9))!.AsObject(),
        });
}
