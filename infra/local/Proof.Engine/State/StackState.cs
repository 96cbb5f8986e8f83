using System.Text;
using Proof.Engine.Secrets;

namespace Proof.Engine.State;

/// <summary>
/// The state of one stack while it is being changed. START HERE: every change of any state goes through this class, one at a time, first
/// into the journal and so to the disk, and at the end of the run into the checkpoint.
/// </summary>
/// <remarks>
/// An operation is in the journal before it is begun (<see cref="BeginAsync"/>) and after it ended (<see cref="EndAsync"/>), so that a
/// process may die at any moment. What a change costs does not depend on the size of the state; the checkpoint is written once, by
/// <see cref="FoldAsync"/>. Previews have a <see cref="StateReader"/> instead and cannot reach this class.
/// </remarks>
internal sealed class StackState : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly StatePaths _paths;
    private readonly StackName _stack;
    private readonly StateLock _lock;
    private readonly SecretStore _secrets;
    private readonly SecretForm _form;
    private readonly TimeProvider _clock;
    private readonly StateModel _model;
    private readonly Journal _journal;
    private readonly ILookup<string, int> _unresolved;
    private int _nextResource;
    private int _nextOperation;
    private bool _folded;

    private StackState(StatePaths paths, StackName stack, StateLock taken, SecretStore secrets, TimeProvider clock, Snapshot start, string hash)
    {
        (_paths, _stack, _lock, _secrets, _clock, Start) = (paths, stack, taken, secrets, clock, start);
        _form = SecretForm.Encrypted(secrets);
        _model = new StateModel(start);
        _nextResource = start.Resources.Length;
        _nextOperation = start.Pending.Length;
        _unresolved = start.Pending.Select((pending, number) => (pending.Resource.Urn, number)).ToLookup(p => p.Urn, p => p.number);
        _journal = new Journal(paths.Journal, JournalLines.Header(hash));
    }

    /// <summary>The state at the start of the run.</summary>
    public Snapshot Start { get; }

    /// <summary>
    /// Takes the lock and reads the state. A new stack gets its file, and what a run that died left in its journal goes into the
    /// checkpoint, before anything else.
    /// </summary>
    /// <param name="place">Whose state it is, and where.</param>
    /// <param name="salt">The encryption salt that a new stack is to have; null to make one.</param>
    /// <param name="clock">The time.</param>
    /// <param name="resolve">Finds out how operations ended of which it is not known.</param>
    public static async Task<StackState> OpenAsync(
        StatePlace place, string? salt, TimeProvider clock, Func<Snapshot, Task<Snapshot>> resolve)
    {
        var (directory, stack, passphrase) = place;
        var paths = new StatePaths(directory, stack);
        var reader = new StateReader(place);
        reader.Read(); // a wrong layout is refused before anything is written
        var taken = StateLock.Take(paths, stack, clock.GetUtcNow());
        try
        {
            RemoveTemporaryFiles(paths);
            var loaded = reader.Read();
            var secrets = loaded.Secrets ?? NewSecrets(stack, passphrase, salt);
            _ = secrets.Salt; // a wrong passphrase shows now
            var snapshot = await resolve(loaded.Snapshot);
            var hash = loaded.BaseHash;
            if (loaded.Secrets is null || loaded.HasJournal || snapshot != loaded.Snapshot)
            {
                WriteMeta(paths);
                hash = WriteCheckpoint(paths, CheckpointWriter.Write(stack, snapshot, secrets, clock.GetUtcNow()));
                File.Delete(paths.Journal);
            }

            return new StackState(paths, stack, taken, secrets, clock, snapshot, hash);
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>A number for a new resource.</summary>
    public int NewNumber() => Interlocked.Increment(ref _nextResource) - 1;

    /// <summary>Records that an operation is about to begin; it may begin when this ends. The answer is the operation's number.</summary>
    public async Task<int> BeginAsync(PendingKind kind, ResourceState resource)
    {
        var number = Interlocked.Increment(ref _nextOperation) - 1;
        await ChangeAsync(new StateChange { Begin = (number, new PendingOperation(kind, resource)) });
        return number;
    }

    /// <summary>
    /// Records that an operation ended, and what it changed. Operations of an earlier run on the same resource end with it: now it is known
    /// again how the resource is.
    /// </summary>
    public Task EndAsync(int operation, string urn, StateChange change) =>
        ChangeAsync(change with { End = [operation, .. _unresolved[urn]] });

    /// <summary>Records that an operation was refused: nothing changed.</summary>
    public Task RefusedAsync(int operation) => ChangeAsync(new StateChange { End = [operation] });

    /// <summary>Records a change that needed no operation.</summary>
    public Task ChangeAsync(StateChange change)
    {
        var line = JournalLines.Change(change, _form);
        lock (_gate)
        {
            _model.Apply(change);
            return _journal.AppendAsync(line);
        }
    }

    /// <summary>
    /// Brings all changes into the checkpoint and does away with the journal; nothing may follow it. Answers the state. The checkpoint stays
    /// as it is when nothing changed.
    /// </summary>
    public async Task<Snapshot> FoldAsync()
    {
        Snapshot snapshot;
        lock (_gate)
        {
            snapshot = _model.ToSnapshot();
        }

        if (_folded || !_journal.IsUsed)
        {
            await _journal.DisposeAsync();
            return snapshot;
        }

        if (StateIntegrity.Fault(snapshot) is { } fault)
        {
            throw new StateException($"the new state of {_stack} would not be sound ({fault}); the checkpoint was left as it is, with the journal beside it.");
        }

        var now = _clock.GetUtcNow();
        var bytes = CheckpointWriter.Write(_stack, snapshot, _secrets, now);
        await _journal.AppendAsync(JournalLines.Folded(StateReader.Hash(bytes)));
        await _journal.DisposeAsync();
        AtomicFile.Copy(_paths.Checkpoint, _paths.Backup(now.ToUnixNanoseconds()));
        WriteCheckpoint(_paths, bytes);
        File.Delete(_paths.Journal);
        _folded = true;
        return snapshot;
    }

    /// <summary>Writes down what the run did, and keeps a copy of the state if it changed.</summary>
    public void WriteHistory(RunRecord run)
    {
        var stamp = run.End.ToUnixNanoseconds();
        AtomicFile.Write(_paths.History(stamp), run.ToJson());
        if (_folded)
        {
            AtomicFile.Copy(_paths.Checkpoint, _paths.HistoryCheckpoint(stamp));
        }
    }

    /// <summary>Gives the lock back. What was not folded stays in the journal.</summary>
    public async ValueTask DisposeAsync()
    {
        await _journal.DisposeAsync();
        _lock.Dispose();
    }

    /// <summary>What a process left that died while it wrote a checkpoint.</summary>
    private static void RemoveTemporaryFiles(StatePaths paths)
    {
        var directory = Path.GetDirectoryName(paths.Checkpoint)!;
        if (Directory.Exists(directory))
        {
            foreach (var file in Directory.EnumerateFiles(directory, $"{Path.GetFileName(paths.Checkpoint)}.*.tmp"))
            {
                File.Delete(file);
            }
        }
    }

    private static SecretStore NewSecrets(StackName stack, string passphrase, string? salt)
    {
        var secrets = salt is null ? PassphraseSecrets.Create(passphrase) : PassphraseSecrets.Open(passphrase, salt, $"stack {stack}");
        return new SecretStore(() => secrets);
    }

    private static void WriteMeta(StatePaths paths)
    {
        if (!File.Exists(paths.Meta))
        {
            AtomicFile.Write(paths.Meta, Encoding.UTF8.GetBytes($"version: {StateVersion.Layout}\n"));
        }
    }

    private static string WriteCheckpoint(StatePaths paths, byte[] bytes)
    {
        AtomicFile.Write(paths.Checkpoint, bytes, paths.PreviousCheckpoint);
        return StateReader.Hash(bytes);
    }
}
