using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Proof.Partners.Editing;

namespace Proof.Cli.Commands.Partners;

/// <summary>Runs an edit of a partner file: works it out, shows what changes, writes it. A file with errors is never written.</summary>
internal static class EditRunner
{
    /// <summary>Runs an edit and answers the exit code.</summary>
    /// <param name="edit">Works the edit out.</param>
    /// <param name="context">Where to print.</param>
    /// <param name="hint">What else to say of an edit that is refused; null for nothing.</param>
    /// <exception cref="CommandException">The edit makes no sense, or would make a wrong file.</exception>
    public static int Run(Func<PartnerEdit> edit, CommandContext context, Func<PartnerEdit, string?>? hint = null)
    {
        try
        {
            return Write(edit(), context, hint);
        }
        catch (EditRefusedException refused)
        {
            throw new CommandException(ExitCode.BadInput, $"{refused.Message} Nothing was written.");
        }
    }

    private static int Write(PartnerEdit edit, CommandContext context, Func<PartnerEdit, string?>? hint)
    {
        var shown = Path.GetRelativePath(context.Folder, edit.Path);
        ProblemPrinter.Show(edit.Problems, context);
        if (edit.IsRefused)
        {
            var more = hint?.Invoke(edit) is { } said ? "\n" + said : "";
            throw new CommandException(
                ExitCode.BadInput, $"{shown} would have {ProblemPrinter.Summary(edit.Problems)}; nothing was written{more}");
        }

        foreach (var change in edit.Changes) context.Console.Output.WriteLine(change);
        context.Console.Output.WriteLine();
        ShowLines(edit, context.Console.Output);
        edit.Write();
        context.Console.Say($"wrote {shown}");
        return ExitCode.Ok;
    }

    // Changed lines with the two around them, as in a review.
    private static void ShowLines(PartnerEdit edit, TextWriter output)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(edit.Before, edit.After).Lines;
        const int Around = 2;
        for (var i = 0; i < lines.Count; i++)
        {
            var near = Enumerable.Range(Math.Max(0, i - Around), Math.Min(lines.Count, i + Around + 1) - Math.Max(0, i - Around));
            if (!near.Any(at => lines[at].Type is ChangeType.Inserted or ChangeType.Deleted)) continue;
            output.WriteLine(lines[i].Type switch
            {
                ChangeType.Inserted => "+ " + lines[i].Text,
                ChangeType.Deleted => "- " + lines[i].Text,
                _ => "  " + lines[i].Text,
            });
        }
    }
}
