using System.Net;
using System.Text;

namespace Proof.Cli.Welcome;

/// <summary>A letter as one HTML page without scripts, styles from elsewhere or links. Every text is escaped.</summary>
internal static class HtmlFormat
{
    public static string Render(IEnumerable<Block> blocks)
    {
        var all = blocks.ToList();
        var text = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        text.Append($"<title>{Escape(all.OfType<Block.Heading>().First().Text)}</title>\n</head>\n<body>\n");
        foreach (var block in all)
        {
            switch (block)
            {
                case Block.Heading heading:
                    text.Append($"<h{heading.Level}>{Escape(heading.Text)}</h{heading.Level}>\n");
                    break;
                case Block.Paragraph paragraph:
                    text.Append($"<p>{Escape(paragraph.Text)}</p>\n");
                    break;
                case Block.Facts facts:
                    text.Append("<table>\n");
                    foreach (var (name, value) in facts.Items) text.Append($"<tr><th scope=\"row\">{Escape(name)}</th><td><code>{Escape(value)}</code></td></tr>\n");
                    text.Append("</table>\n");
                    break;
                case Block.Values values:
                    text.Append("<ul>\n");
                    foreach (var value in values.Items) text.Append($"<li><code>{Escape(value)}</code></li>\n");
                    text.Append("</ul>\n");
                    break;
                case Block.Code code:
                    text.Append($"<pre><code>{Escape(code.Text)}</code></pre>\n");
                    break;
            }
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
