using System.CommandLine;
using Proof.Partners.Writing;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof format</c>: writes partner files in the one canonical layout.</summary>
internal static class FormatCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("format", "Write partner files in the canonical layout. What they say stays as it is.");
        var paths = new Argument<string[]>("paths")
        {
            Description = "Files, or folders of them. Default: the project's partner files and partner.defaults.json.",
            HelpName = "PATH",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = new Option<bool>("--check") { Description = "Change nothing; fail with exit code 2 if any file would change." };
        command.Add(paths);
        command.Add(check);
        command.SetAction(parse =>
        {
            var (changed, failed) = (0, 0);
            foreach (var path in Files(parse, parse.GetValue(paths) ?? [], context))
            {
                var file = FormattedFile.Read(path);
                ProblemPrinter.Show(file.Problems, context);
                if (!file.Problems.IsEmpty) failed++;
                else if (!file.IsCanonical)
                {
                    changed++;
                    if (!parse.GetValue(check)) file.Write();
                    context.Console.Output.WriteLine(Path.GetRelativePath(context.Folder, path));
                }
            }

            if (failed > 0)
            {
                throw new CommandException(
                    ExitCode.BadInput, $"{failed} {(failed == 1 ? "file" : "files")} cannot be read, so cannot be formatted");
            }
            if (changed > 0 && parse.GetValue(check))
            {
                throw new CommandException(
                    ExitCode.BadInput,
                    $"{changed} {(changed == 1 ? "file is" : "files are")} not in the canonical layout; run: proof format");
            }
            return ExitCode.Ok;
        });
        return command;
    }

    private static IEnumerable<string> Files(ParseResult parse, string[] paths, CommandContext context)
    {
        var start = Path.GetFullPath(parse.GetValue(SharedOptions.Folder) ?? ".", context.Folder);
        var given = paths.Select(path => Path.GetFullPath(path, start)).ToList();
        if (given.Count == 0)
        {
            var folder = PartnerProject.Find(parse, context).Folder;
            given.Add(folder);
            if (Path.Combine(Path.GetDirectoryName(folder)!, "partner.defaults.json") is var defaults && File.Exists(defaults))
            {
                given.Add(defaults);
            }
        }

        return given.SelectMany(
            path => Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal)] : new[] { path });
    }
}
