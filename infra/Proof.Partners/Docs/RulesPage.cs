using System.Globalization;
using System.Text;
using Proof.Partners.Problems;

namespace Proof.Partners.Docs;

/// <summary>Writes docs/partner-file/rules.md from the rule catalogue. A test holds the page to it.</summary>
internal static class RulesPage
{
    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("PRF10", "Reading"), ("PRF11", "The partner's record"), ("PRF12", "Addresses"), ("PRF13", "Client tokens"), ("PRF14", "Webhooks and other URLs"),
        ("PRF15", "The widget"), ("PRF19", "Waivers"),
    ];

    /// <summary>The page.</summary>
    public static string ToText()
    {
        var page = new StringBuilder(
            """
            # Rules of partner files

            Every problem that `proof validate` shows names one of these rules. An id never changes its meaning. Errors refuse the file;
            warnings and hints do not. A waivable rule can be waived in the file, for a time, with a reason; the problem is then a hint:

                "waivers": [
                  { "rule": "PRF1205", "reason": "Their NAT pool; agreed with security.", "validUntil": "2027-06-01T00:00:00Z" }
                ]

            This page is written from the rule catalogue (`infra/Proof.Partners/Rules`), and a test holds it to that.

            """);
        foreach (var (prefix, title) in Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            foreach (var rule in RuleCatalogue.All.Where(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal))) Append(page, rule);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Rule rule)
    {
        var level = rule.Level.ToString() + (rule.LevelNote is { } note ? $". {note}" : ".");
        page.Append(CultureInfo.InvariantCulture, $"\n### {rule.Id}: {rule.Title.Replace("<", "\\<", StringComparison.Ordinal)}\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"{level}{(rule.Waivable ? " Waivable." : "")}{(rule.FormatRepairs ? " `proof format` puts it right." : "")}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"- Why: {rule.Reason}\n- Source: {rule.Source}\n- What to do: {rule.ToDo}\n");
    }
}
