using System.Text;

namespace Proof.Cli.Welcome;

/// <summary>A letter as plain text.</summary>
internal static class TextFormat
{
    public static string Render(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0) text.Append('\n');
            switch (block)
            {
                case Block.Heading heading:
                    text.Append(heading.Text).Append('\n').Append(heading.Level == 1 ? '=' : '-', heading.Text.Length).Append('\n');
                    break;
                case Block.Paragraph paragraph:
                    text.Append(paragraph.Text).Append('\n');
                    break;
                case Block.Facts facts:
                    var width = facts.Items.Max(item => item.Name.Length);
                    foreach (var (name, value) in facts.Items) text.Append((name + ":").PadRight(width + 2)).Append(value).Append('\n');
                    break;
                case Block.Values values:
                    foreach (var value in values.Items) text.Append("  ").Append(value).Append('\n');
                    break;
                case Block.Code code:
                    text.Append("    ").Append(code.Text).Append('\n');
                    break;
            }
        }

        return text.ToString();
    }
}
