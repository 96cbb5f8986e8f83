using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using Proof.Cli.Outputs;
using Proof.Partners.Problems;

namespace Proof.Cli.Commands.Partners;

/// <summary><c>proof validate</c>: checks partner files and changes nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("validate", "Check partner files; name every problem with its place, its rule, and what to do.");
        var paths = new Argument<string[]>("paths")
        {
            Description = "Partner files, or folders of them. Default: the project's. A file is checked together with all beside it.",
            HelpName = "PATH",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = SharedOptions.Json();
        command.Add(paths);
        command.Add(json);
        command.SetAction(parse =>
        {
            var (partners, problems) = Read(parse, parse.GetValue(paths) ?? [], context);
            var hasErrors = problems.Any(problem => problem.Level == ProblemLevel.Error);
            if (parse.GetValue(json)) context.Console.Output.WriteLine(OutputsJson.Text(Document(partners, problems)));
            else
            {
                ProblemPrinter.Show(problems, context);
                var talk = hasErrors ? context.Console.Error : context.Console.Output;
                talk.WriteLine($"{partners} {(partners == 1 ? "partner" : "partners")} without errors; {ProblemPrinter.Summary(problems)}");
            }

            return hasErrors ? ExitCode.BadInput : ExitCode.Ok;
        });
        return command;
    }

    private static (int Partners, ImmutableArray<Problem> Problems) Read(ParseResult parse, string[] paths, CommandContext context)
    {
        if (paths.Length == 0)
        {
            var read = PartnerProject.Find(parse, context).Read();
            return (read.Partners.Length, read.Problems);
        }

        var start = Path.GetFullPath(parse.GetValue(SharedOptions.Folder) ?? ".", context.Folder);
        var (partners, problems) = (0, new HashSet<Problem>());
        foreach (var group in paths.Select(path => Path.GetFullPath(path, start)).Distinct()
            .GroupBy(path => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!))
        {
            var read = PartnerProject.At(group.Key, context).Read();
            var whole = group.Contains(group.Key);
            var files = group.Select(path => Path.GetRelativePath(context.Folder, path)).ToHashSet(StringComparer.Ordinal);
            foreach (var path in group.Where(path => !Path.Exists(path)))
            {
                throw new CommandException(ExitCode.BadInput, $"{path} does not exist");
            }
            partners += whole ? read.Partners.Length : read.Partners.Count(partner => group.Contains(Path.Combine(group.Key, partner.Slug + ".json")));
            problems.UnionWith(
                read.Problems.Where(problem => whole || files.Contains(problem.File) || Path.GetFileName(problem.File) == "partner.defaults.json"));
        }

        return (partners, [.. problems.Order()]);
    }

    private static JsonObject Document(int partners, ImmutableArray<Problem> problems) => new()
    {
        ["partners"] = partners,
        ["errors"] = problems.Count(problem => problem.Level == ProblemLevel.Error),
        ["warnings"] = problems.Count(problem => problem.Level == ProblemLevel.Warning),
        ["hints"] = problems.Count(problem => problem.Level == ProblemLevel.Hint),
        ["problems"] = ProblemPrinter.ToJson(problems),
    };
}
