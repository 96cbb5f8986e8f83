using System.Security.Cryptography;
using System.Text.Json;

namespace Proof.Engine.State;

/// <summary>Reads a stack's state: its checkpoint, and the journal of a run that died. It writes nothing and takes no lock.</summary>
/// <param name="place">Whose state it is, and where.</param>
internal sealed class StateReader(StatePlace place)
{
    /// <summary>A run may fold its journal between our two reads; that it does so this often means something else is wrong.</summary>
    private const int Attempts = 5;

    private readonly StatePaths _paths = new(place.Directory, place.Stack);

    /// <summary>Reads the state; that of a stack that does not exist is empty.</summary>
    /// <exception cref="StateCorruptException">The files cannot be relied on.</exception>
    public LoadedState Read()
    {
        CheckLayout();
        for (var attempt = 1; ; attempt++)
        {
            var bytes = ReadIfThere(_paths.Checkpoint);
            var journal = ReadIfThere(_paths.Journal);
            var baseHash = bytes is null ? "" : Hash(bytes);
            var checkpoint = bytes is null
                ? new Checkpoint(Snapshot.Empty, null)
                : new CheckpointReader(place.Stack, _paths.Checkpoint, place.Passphrase).Read(bytes);
            var start = new LoadedState(bytes is not null, checkpoint.Snapshot, checkpoint.Secrets, baseHash, journal is not null);
            if (journal is null)
            {
                return start;
            }

            if (Replay(start, journal) is { } state)
            {
                return state;
            }

            if (attempt == Attempts)
            {
                throw new StateCorruptException(
                    _paths.Journal,
                    $"it belongs to another state than {_paths.Checkpoint}, which was changed since; delete the journal to go on with the state as it is");
            }
        }
    }

    /// <summary>The hash by which a journal names its checkpoint: SHA-256, lower-case hex.</summary>
    public static string Hash(byte[] checkpoint) => Convert.ToHexStringLower(SHA256.HashData(checkpoint));

    /// <summary>The state with the journal's changes; null when the journal belongs to another checkpoint.</summary>
    private LoadedState? Replay(LoadedState start, byte[] journal)
    {
        try
        {
            var content = JournalLines.Read(journal, (urn, ciphertext) =>
                (start.Secrets ?? throw new FormatException("it holds secrets, but the state names no secrets provider")).Decrypt(urn, ciphertext));
            if (content.BaseHash is null || content.FoldedHash == start.BaseHash)
            {
                return start; // nothing was begun, or the checkpoint holds all of it
            }

            if (content.BaseHash != start.BaseHash)
            {
                return null;
            }

            var model = new StateModel(start.Snapshot);
            foreach (var change in content.Changes)
            {
                model.Apply(change);
            }

            return start with { Snapshot = model.ToSnapshot() };
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new StateCorruptException(_paths.Journal, e.Message.TrimEnd('.'), e);
        }
        catch (CryptographicException)
        {
            return null; // made with the key of another state
        }
    }

    private void CheckLayout()
    {
        var meta = ReadIfThere(_paths.Meta);
        if (meta is not null && !System.Text.Encoding.UTF8.GetString(meta).Split('\n').Any(l => l.Trim() == $"version: {StateVersion.Layout}"))
        {
            throw new StateException($"{_paths.Meta} names a layout that this engine does not know; it knows 'version: {StateVersion.Layout}'.");
        }

        if (_paths.Unreadable.FirstOrDefault(File.Exists) is { } other)
        {
            throw new StateException(
                $"{other} holds state in a form that this engine does not read. Bring it to the plain form with the Pulumi CLI "
                + "('pulumi state upgrade'; gzip and zstd off).");
        }
    }

    private static byte[]? ReadIfThere(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"{path} cannot be read: {e.Message}", e);
        }
    }
}
