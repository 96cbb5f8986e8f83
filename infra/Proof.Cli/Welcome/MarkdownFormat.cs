using System.Text;

namespace Proof.Cli.Welcome;

/// <summary>A letter as Markdown (CommonMark with tables).</summary>
internal static class MarkdownFormat
{
    // ASCII punctuation that CommonMark or its tables could take as markup; a backslash before it keeps it as it is.
    private const string Special = @"\`*_[]<>|~&";

    public static string Render(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Append('\n');
            switch (block)
            {
                case Block.Heading heading:
                    text.Append('#', heading.Level).Append(' ').Append(Escape(heading.Text)).Append('\n');
                    break;
                case Block.Paragraph paragraph:
                    text.Append(Escape(paragraph.Text)).Append('\n');
                    break;
                case Block.Facts facts:
                    text.Append("| | |\n|---|---|\n");
                    foreach (var (name, value) in facts.Items) text.Append($"| {Escape(name)} | `{value}` |\n");
                    break;
                case Block.Values values:
                    foreach (var value in values.Items) text.Append($"* `{value}`\n");
                    break;
                case Block.Code code:
                    text.Append($"```sh\n{code.Text}\n```\n");
                    break;
            }
        }

        return text.ToString();
    }

    private static string Escape(string text) => string.Concat(text.Select(c => Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));
}
