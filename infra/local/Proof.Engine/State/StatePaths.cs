using System.Globalization;

namespace Proof.Engine.State;

/// <summary>Where Pulumi's self-managed backend keeps what belongs to a stack.</summary>
/// <param name="directory">The folder that holds <c>.pulumi</c>.</param>
/// <param name="stack">The stack.</param>
internal sealed class StatePaths(string directory, StackName stack)
{
    /// <summary>The backend's own folder.</summary>
    public string Root { get; } = Path.Combine(Path.GetFullPath(directory), ".pulumi");

    /// <summary>Names the layout's version.</summary>
    public string Meta => Path.Combine(Root, "meta.yaml");

    /// <summary>The stack's state.</summary>
    public string Checkpoint => Path.Combine(Root, "stacks", stack.Project, $"{stack.Stack}.json");

    /// <summary>The state before the last change.</summary>
    public string PreviousCheckpoint => Checkpoint + ".bak";

    /// <summary>The changes of a run that has not ended; see docs/decisions/0003-journal.md. The Pulumi CLI passes over it.</summary>
    public string Journal => Path.Combine(Root, "stacks", stack.Project, $"{stack.Stack}.journal");

    /// <summary>The folder of the stack's locks.</summary>
    public string Locks => Path.Combine(Root, "locks", StackName.Organization, stack.Project, stack.Stack);

    /// <summary>States that this engine must not overlook, as it cannot read them: compressed ones, and those of the old layout.</summary>
    public IEnumerable<string> Unreadable =>
        [Checkpoint + ".gz", Checkpoint + ".zst", Path.Combine(Root, "stacks", $"{stack.Stack}.json")];

    /// <summary>A copy of the state from before a run.</summary>
    public string Backup(long unixNanoseconds) =>
        Path.Combine(Root, "backups", stack.Project, stack.Stack, Name(".", unixNanoseconds, ".json"));

    /// <summary>What a run did.</summary>
    public string History(long unixNanoseconds) =>
        Path.Combine(Root, "history", stack.Project, stack.Stack, Name("-", unixNanoseconds, ".history.json"));

    /// <summary>A copy of the state after a run.</summary>
    public string HistoryCheckpoint(long unixNanoseconds) =>
        Path.Combine(Root, "history", stack.Project, stack.Stack, Name("-", unixNanoseconds, ".checkpoint.json"));

    private string Name(string separator, long unixNanoseconds, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"{stack.Stack}{separator}{unixNanoseconds}{extension}");
}
