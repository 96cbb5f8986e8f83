using System.Globalization;

namespace Proof.Engine.Display;

/// <summary>What a run did, or a preview found, for people; the words are those of the Pulumi CLI.</summary>
public static class ResultText
{
    /// <summary>Writes the messages of a run, by resource.</summary>
    public static void WriteDiagnostics(TextWriter writer, DeploymentResult result)
    {
        if (result.Diagnostics.IsEmpty)
        {
            return;
        }

        writer.WriteLine("Diagnostics:");
        foreach (var group in result.Diagnostics.GroupBy(d => d.Urn))
        {
            writer.WriteLine(group.Key is { } urn
                ? $"  {StepText.DisplayType(State.Urn.Type(urn))} ({State.Urn.Name(urn)}):"
                : "  the run:");
            foreach (var message in group)
            {
                writer.WriteLine($"    {Word(message.Severity)}{message.Message.Trim().ReplaceLineEndings("\n      ")}");
            }
        }
    }

    /// <summary>Writes how the stack's outputs change. Secrets and unknowns are never more than a word.</summary>
    public static void WriteOutputs(TextWriter writer, DeploymentResult result)
    {
        if (result.Outputs.Count == 0 && result.OldOutputs.Count == 0)
        {
            return;
        }

        writer.WriteLine("Outputs:");
        var unchanged = result.Outputs.Where(o => Equals(o.Value, result.OldOutputs.Get(o.Key))).ToArray();
        foreach (var (name, value) in unchanged)
        {
            writer.WriteLine($"    {ValueText.Name(name)}: {ValueText.Of(value)}");
        }

        new PropertyDiff(writer).Write(result.OldOutputs, result.Outputs, 2);
    }

    /// <summary>Writes how many resources went, or would go, through each operation.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="result">The run.</param>
    /// <param name="isPreview">Whether it is a preview: <c>6 to create</c> instead of <c>6 created</c>.</param>
    public static void WriteSummary(TextWriter writer, DeploymentResult result, bool isPreview)
    {
        writer.WriteLine("Resources:");
        var changes = result.Counts.Where(c => c.Key.IsChange()).ToArray();
        foreach (var (operation, count) in changes)
        {
            var words = isPreview ? $"to {operation.Word()}" : StepText.Done(operation);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {operation.Symbol()}{count} {words}"));
        }

        var same = result.Counts.GetValueOrDefault(Operation.Same);
        var total = changes.Sum(c => c.Value);
        string[] totals =
        [
            .. changes.Length > 1 ? [Number(total, "change", "changes")] : Array.Empty<string>(),
            .. same > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{same} unchanged")] : Array.Empty<string>(),
        ];
        if (totals.Length > 0)
        {
            writer.WriteLine($"    {string.Join(". ", totals)}");
        }

        var errors = result.Diagnostics.Count(d => d.Severity == Severity.Error);
        if (errors > 0)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {errors} errored"));
        }

        if (!isPreview)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Duration: {Math.Ceiling(result.Duration.TotalSeconds):0}s"));
        }
    }

    private static string Number(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error: ",
        Severity.Warning => "warning: ",
        _ => "",
    };
}
