using System.Globalization;
using Proof.Engine;
using Proof.Engine.Display;

namespace Proof.Cli.Commands;

/// <summary>Tells people what a run does: a banner, each step as it ends, and what came of it.</summary>
/// <param name="writer">Standard error while something is done; standard output where the telling is what was asked for.</param>
internal sealed class RunPrinter(TextWriter writer)
{
    /// <summary>Says what begins, such as <c>Updating (sandbox):</c>.</summary>
    public void Begin(string what, string stack) => writer.WriteLine($"{what} ({stack}):");

    /// <summary>Takes the events of an update or a destroy.</summary>
    public void OnEvent(EngineEvent happened)
    {
        switch (happened)
        {
            case StepEnded { Step: var step, Duration: var took } when step.Operation.IsChange() || step.Operation.IsHalf():
                StepText.WriteLines(writer, step, $"{StepText.Done(step.Operation)} ({Seconds(took)})");
                break;
            case StepFailed { Step: var step }:
                StepText.WriteLines(writer, step, "**failed**");
                break;
            case ProgramOutput { Line: var line }:
                writer.WriteLine(line);
                break;
        }
    }

    /// <summary>Shows what a preview found: every change with its differences.</summary>
    public void ShowPreview(DeploymentResult result)
    {
        foreach (var step in result.Steps.Where(s => s.Operation.IsChange())) StepText.WriteDiff(writer, step);
        ShowEnd(result, isPreview: true);
    }

    /// <summary>Shows messages and counts.</summary>
    public void ShowEnd(DeploymentResult result, bool isPreview)
    {
        ResultText.WriteDiagnostics(writer, result);
        ResultText.WriteSummary(writer, result, isPreview);
        writer.WriteLine();
    }

    private static string Seconds(TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:0.00}s");
}
