using System.Text.Json.Nodes;
using Proof.Cli.Console;
using Spectre.Console;

namespace Proof.Cli.Outputs;

/// <summary>An environment's outputs as people read them: the base URL, and a row for each partner.</summary>
internal static class OutputsTable
{
    public static void Print(ProofConsole console, JsonObject outputs)
    {
        foreach (var (name, value) in outputs.Where(o => o.Value is not JsonObject)) console.Output.WriteLine($"{name}: {value}");
        if (outputs["partners"] is not JsonObject partners) return;
        console.Output.WriteLine();

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("partner", "partner_id", "widget_id", "status", "token", "allowed addresses");
        foreach (var column in table.Columns) column.NoWrap = true;
        foreach (var (slug, partner) in partners)
        {
            table.AddRow([.. Row(slug, partner!.AsObject(), outputs["clientTokens"]).Select(cell => new Text(cell))]);
        }

        console.Print(table);
    }

    private static IEnumerable<string> Row(string slug, JsonObject partner, JsonNode? tokens) =>
    [
        slug,
        Text(partner["partnerId"]),
        Text(partner["widgetId"]),
        Text(partner["status"]),
        tokens is JsonObject clear ? Text(clear[slug]) : partner["clientToken"] is null ? "" : $"[secret] (generation {Text(partner["clientToken"]!["generation"])})",
        partner["allowlist"] is JsonArray ranges ? string.Join(", ", ranges.Select(Text)) : "",
    ];

    private static string Text(JsonNode? node) => node?.ToString() ?? "";
}
