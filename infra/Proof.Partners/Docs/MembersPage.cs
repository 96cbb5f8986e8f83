using System.Globalization;
using System.Text;
using Proof.Partners.Language;

namespace Proof.Partners.Docs;

/// <summary>Writes docs/partner-file/members.md from the shape of partner files. A test holds the page to it.</summary>
internal static class MembersPage
{
    /// <summary>The page.</summary>
    public static string ToText()
    {
        var page = new StringBuilder(
            """
            # Members of a partner file

            Written from the shape that the reader checks (`infra/Proof.Partners/Language`), and held to it by a test. `[]` stands for each
            entry of a list. Values can break more rules than fit in this table: see [rules.md](rules.md).

            | Member | Kind | Required | Meaning |
            |---|---|---|---|

            """);
        foreach (var member in PartnerShape.File.Members) Append(page, member.Name, member.Shape, member.Required);
        return page.ToString();
    }

    private static void Append(StringBuilder page, string path, Shape shape, bool required)
    {
        page.Append(CultureInfo.InvariantCulture, $"| `{path}` | {Kind(shape)} | {(required ? "yes" : "")} | {shape.Description} |\n");
        var inside = shape switch
        {
            ObjectShape known => known,
            ListShape { Item: ObjectShape known } => known,
            ListShape { Item: TextOrObjectShape known } => known.Full,
            _ => null,
        };
        var step = shape is ListShape ? "[]." : ".";
        foreach (var member in inside?.Members ?? []) Append(page, path + step + member.Name, member.Shape, member.Required);
    }

    private static string Kind(Shape shape) => shape switch
    {
        ObjectShape => "object",
        ListShape { Item: TextOrObjectShape } => "list of texts or objects",
        ListShape { Item: ObjectShape } => "list of objects",
        ListShape => "list of texts",
        ChoiceShape choice => string.Join(", ", choice.Choices.Select(text => $"`{text}`")),
        InstantShape => "instant",
        WholeNumberShape => "whole number",
        FlagShape => "`true` or `false`",
        _ => "text",
    };
}
