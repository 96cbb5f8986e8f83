using System.Text.Json.Nodes;
using Proof.Partners.Problems;

namespace Proof.Cli.Commands.Partners;

/// <summary>Shows problems of partner files, to people and to machines.</summary>
internal static class ProblemPrinter
{
    /// <summary>Shows each problem with its place, its excerpt and what to do.</summary>
    public static void Show(IEnumerable<Problem> problems, CommandContext context)
    {
        foreach (var problem in problems) context.Console.Say(problem.ToText());
    }

    /// <summary><c>2 errors, 1 warning</c>; <c>no errors</c> when there is nothing.</summary>
    public static string Summary(IReadOnlyCollection<Problem> problems)
    {
        var counts = new[] { (ProblemLevel.Error, "error"), (ProblemLevel.Warning, "warning"), (ProblemLevel.Hint, "hint") }
            .Select(item => (Count: problems.Count(problem => problem.Level == item.Item1), Word: item.Item2))
            .Where(item => item.Count > 0 || item.Word == "error")
            .Select(item => item.Count == 0 ? $"no {item.Word}s" : $"{item.Count} {item.Word}{(item.Count == 1 ? "" : "s")}");
        return string.Join(", ", counts);
    }

    /// <summary>The problems as data.</summary>
    public static JsonArray ToJson(IEnumerable<Problem> problems) => [.. problems.Select(problem => new JsonObject
    {
        ["rule"] = problem.RuleId,
        ["level"] = problem.Level switch { ProblemLevel.Error => "error", ProblemLevel.Warning => "warning", _ => "hint" },
        ["file"] = problem.File,
        ["line"] = problem.Line,
        ["column"] = problem.Column,
        ["path"] = problem.JsonPath,
        ["message"] = problem.Message,
        ["toDo"] = problem.ToDo,
    })];
}
