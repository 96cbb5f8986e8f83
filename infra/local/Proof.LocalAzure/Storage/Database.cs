using Microsoft.Data.Sqlite;

namespace Proof.LocalAzure.Storage;

/// <summary>The one SQLite file of a LocalAzure directory, opened by one process at a time.</summary>
/// <remarks>
/// Write-ahead log without a flush per commit: a killed process loses nothing, a power failure may lose the last moments. Good
/// enough for what can be deployed again.
/// </remarks>
internal sealed class Database : IDisposable
{
    /// <summary>The name of the file in the directory.</summary>
    public const string FileName = "azure.db";

    private readonly SqliteConnection _connection;
    private bool _isTogether;

    private Database(SqliteConnection connection) => _connection = connection;

    /// <summary>Held while reading or writing: one connection serves one statement at a time. Re-entrant.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Opens or makes the file. Throws <see cref="IOException"/> when another process has it, or when it is damaged.</summary>
    public static Database Open(string directory)
    {
        var path = Path.Combine(directory, FileName);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false, // so that Dispose really closes the file
            DefaultTimeout = 1, // seconds to wait for another process
        }.ToString());
        var database = new Database(connection);
        try
        {
            connection.Open();
            // The exclusive lock is taken with the first write and kept until the file is closed.
            database.Execute("PRAGMA locking_mode = EXCLUSIVE");
            database.Execute("PRAGMA journal_mode = WAL");
            database.Execute("PRAGMA synchronous = NORMAL");
            database.Execute("BEGIN IMMEDIATE");
            database.Execute("COMMIT");
            return database;
        }
        catch (SqliteException e)
        {
            database.Dispose();
            throw new IOException(Explain(path, e), e);
        }
    }

    /// <summary>Runs one statement.</summary>
    public void Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        lock (Gate)
        {
            using var command = Command(sql, parameters);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Runs one query and reads all of its rows.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        lock (Gate)
        {
            using var command = Command(sql, parameters);
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
                rows.Add(read(reader));
            return rows;
        }
    }

    /// <summary>Runs several statements of which either all or none come to be. May be called from within itself.</summary>
    public void Together(Action action)
    {
        lock (Gate)
        {
            if (_isTogether)
            {
                action();
                return;
            }
            using var transaction = _connection.BeginTransaction();
            _isTogether = true;
            try
            {
                action();
                transaction.Commit();
            }
            finally
            {
                _isTogether = false;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // every statement is a constant of this project; values travel as parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    // 5 = SQLITE_BUSY, 11 = SQLITE_CORRUPT, 26 = SQLITE_NOTADB (https://www.sqlite.org/rescode.html)
    private static string Explain(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        5 => $"{path} is in use by another process. Only one process can serve a LocalAzure directory: stop the other one first.",
        11 or 26 => $"{path} is damaged or not a SQLite file. Restore it, or delete the directory and deploy again.",
        _ => $"{path} cannot be opened: {e.Message}.",
    };
}
