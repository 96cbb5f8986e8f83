using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Display;

/// <summary>Steps, for people.</summary>
public static class StepText
{
    private const int ChangesIndent = 5;

    /// <summary>
    /// One line that says what happens to a resource, such as <c> ~  test:index:Thing web</c>, and for a change a second one that names
    /// the inputs that change.
    /// </summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="step">The step.</param>
    /// <param name="status">A word at the end of the line, such as <c>updated (2s)</c>; null for none.</param>
    public static void WriteLines(TextWriter writer, Step step, string? status = null)
    {
        WriteHead(writer, step, status);
        if (!step.Changes.IsEmpty)
        {
            writer.WriteLine($"{new string(' ', ChangesIndent)}[diff: {string.Join(", ", step.Changes.Select(Describe))}]");
        }
    }

    /// <summary>
    /// The line that says what happens to a resource, and below it what its inputs change from and to: member by member, and texts of
    /// several lines line by line.
    /// </summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="step">The step.</param>
    public static void WriteDiff(TextWriter writer, Step step)
    {
        WriteHead(writer, step, null);
        if (step is not { Old: { } old, New: { } current } || step.Changes.IsEmpty)
        {
            return;
        }

        var changed = step.Changes.Select(c => TopLevel(c.Path)).ToHashSet(StringComparer.Ordinal);
        var replaces = step.Changes.Where(c => c.Replaces).Select(c => TopLevel(c.Path)).ToHashSet(StringComparer.Ordinal);
        new PropertyDiff(writer).Write(
            Only(old.Inputs, changed), Only(current.Inputs, changed), ChangesIndent, name => replaces.Contains(name) ? "replaces the resource" : null);
    }

    /// <summary>The type as people know it: <c>test:index/thing:Thing</c> is <c>test:index:Thing</c>.</summary>
    public static string DisplayType(string type)
    {
        var parts = type.Split(':');
        return parts is [var package, var module, var name] && module.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
            ? $"{package}:{module[..slash]}:{name}"
            : type;
    }

    /// <summary>The word for a step that has ended, such as <c>created</c>.</summary>
    public static string Done(Operation operation) => operation switch
    {
        Operation.Create => "created",
        Operation.Update => "updated",
        Operation.Delete => "deleted",
        Operation.Replace => "replaced",
        Operation.CreateReplacement => "created replacement",
        Operation.DeleteReplaced => "deleted original",
        Operation.Read => "read",
        Operation.Discard => "discarded",
        Operation.RemovePendingReplace => "removed from the state",
        _ => "unchanged",
    };

    private static void WriteHead(TextWriter writer, Step step, string? status) =>
        writer.WriteLine($" {step.Operation.Symbol()} {DisplayType(step.Type)} {Urn.Name(step.Urn)}{(status is null ? "" : $" {status}")}");

    private static string Describe(PropertyChange change)
    {
        var symbol = change.Kind switch { ChangeKind.Add => "+", ChangeKind.Delete => "-", _ => "~" };
        return $"{symbol}{change.Path}{(change.Replaces ? " (replaces)" : "")}";
    }

    private static string TopLevel(string path) => PropertyPath.Parse(path).First;

    private static PropertyMap Only(PropertyMap map, HashSet<string> names) => PropertyMap.Of(map.Where(p => names.Contains(p.Key)));
}
