using Proof.LocalAzure.Storage;

namespace Proof.LocalAzure.Blobs;

/// <summary>All blobs of all containers, on disk.</summary>
internal sealed class BlobStore
{
    private readonly Database _database;

    /// <summary>Opens the table, or makes it.</summary>
    public BlobStore(Database database)
    {
        _database = database;
        database.Execute(
            "CREATE TABLE IF NOT EXISTS blobs (container TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL, modified INTEGER NOT NULL, content BLOB NOT NULL, "
            + "PRIMARY KEY (container, name))");
    }

    /// <summary>Writes a blob, new or not.</summary>
    /// <param name="container">The id of its container.</param>
    /// <param name="name">Its name, which may have slashes.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="now">When.</param>
    public void Put(string container, string name, byte[] content, DateTimeOffset now) => _database.Execute(
        "INSERT INTO blobs (container, name, modified, content) VALUES ($container, $name, $now, $content) "
        + "ON CONFLICT (container, name) DO UPDATE SET modified = excluded.modified, content = excluded.content",
        ("$container", container), ("$name", name), ("$now", now.ToUnixTimeSeconds()), ("$content", content));

    /// <summary>The content of a blob; null when there is none.</summary>
    public byte[]? Get(string container, string name) => _database.Query(
        "SELECT content FROM blobs WHERE container = $container AND name = $name", row => (byte[])row.GetValue(0),
        ("$container", container), ("$name", name)).SingleOrDefault();

    /// <summary>The blobs of a container whose names begin with a text, in ordinal order of their names.</summary>
    public List<BlobEntry> List(string container, string prefix) => _database.Query(
        "SELECT name, modified, LENGTH(content) FROM blobs WHERE container = $container AND substr(name, 1, length($prefix)) = $prefix ORDER BY name",
        row => new BlobEntry(row.GetString(0), DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(1)), row.GetInt64(2)),
        ("$container", container), ("$prefix", prefix));

    /// <summary>Deletes all blobs of a container.</summary>
    public void DeleteContainer(string container) => _database.Execute("DELETE FROM blobs WHERE container = $container", ("$container", container));
}

/// <summary>A blob in a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Modified">When it was written last.</param>
/// <param name="Length">In bytes.</param>
internal sealed record BlobEntry(string Name, DateTimeOffset Modified, long Length);
