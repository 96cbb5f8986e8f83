using Proof.Cli.Commands.Partners;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Cli.Commands;

/// <summary>Reads the partner files before anything is touched, and stops on the first command's screen with every fault of every file.</summary>
internal static class PartnerCheck
{
    /// <summary>Reads a folder of partner files; faults are printed.</summary>
    /// <exception cref="CommandException">Any file has errors.</exception>
    public static PartnerFolder Read(string folder, CommandContext context)
    {
        var read = PartnerProject.At(folder, context).Read();
        ProblemPrinter.Show(read.Problems.Where(p => p.Level != ProblemLevel.Hint), context);
        return read.HasErrors ? throw new CommandException(ExitCode.BadInput, Summary(read)) : read;
    }

    private static string Summary(PartnerFolder read)
    {
        var errors = read.Problems.Where(p => p.Level == ProblemLevel.Error).ToList();
        var files = errors.Select(p => p.File).Distinct(StringComparer.Ordinal).Count();
        return $"{Count(errors.Count, "fault")} in {Count(files, "partner file")}; nothing was touched";
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
