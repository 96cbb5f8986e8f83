namespace Proof.Engine.State;

/// <summary>
/// The right to change a stack, in the form of the Pulumi CLI's own lock files, so that the two respect each other. Disposing gives it back.
/// </summary>
internal sealed class StateLock : IDisposable
{
    private readonly string _file;

    private StateLock(string file) => _file = file;

    /// <summary>Takes the lock. One that a dead process of this machine left behind is taken over.</summary>
    /// <exception cref="StateLockedException">Another process holds it.</exception>
    public static StateLock Take(StatePaths paths, StackName stack, DateTimeOffset now)
    {
        Directory.CreateDirectory(paths.Locks);
        var own = Path.Combine(paths.Locks, $"{Guid.NewGuid()}.json");

        // First our file, then the look around: of two that come at once, each sees the other and at most one stays.
        // It gets its name when it is complete, from a folder that nobody watches.
        var temporary = Path.Combine(paths.Root, $"{Path.GetFileName(own)}.tmp");
        File.WriteAllBytes(temporary, LockHolder.Current(now).ToJson());
        File.Move(temporary, own);
        try
        {
            foreach (var other in Directory.EnumerateFiles(paths.Locks, "*.json").Where(f => f != own))
            {
                Check(stack, other);
            }

            return new StateLock(own);
        }
        catch
        {
            File.Delete(own);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_file);

    private static void Check(StackName stack, string other)
    {
        var holder = LockHolder.Read(other);
        if (holder is null && !File.Exists(other))
        {
            return; // given back while we looked
        }

        if (holder?.IsGone() != true)
        {
            throw new StateLockedException(stack, other, holder);
        }

        File.Delete(other);
    }
}
