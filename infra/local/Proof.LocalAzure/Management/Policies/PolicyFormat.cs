using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Policies;

/// <summary>
/// The two ways in which a policy is written: <c>xml</c>, where expressions are escaped like any XML text, and <c>rawxml</c>, where
/// the C# of an expression stands as it is. Converts one into the other; what is not an expression is not touched.
/// </summary>
internal static class PolicyFormat
{
    /// <summary>The body of a stored policy in the format that a GET asks for, <c>xml</c> when it asks for none.</summary>
    public static JsonObject Present(ArmResource resource, string? format)
    {
        var wanted = format ?? "xml";
        if (wanted is not ("xml" or "rawxml"))
            throw new ArmException(400, "ValidationError", "The query's format must be 'xml' or 'rawxml'.");
        var value = (string)resource.Properties["value"]!;
        var stored = ((string)resource.Properties["format"]!).ToLowerInvariant();

        var body = (JsonObject)resource.Body.DeepClone();
        var properties = (JsonObject)body["properties"]!;
        properties["format"] = wanted;
        properties["value"] = (stored, wanted) switch
        {
            ("rawxml", "xml") => ToXml(value),
            ("xml", "rawxml") => ToRaw(value),
            _ => value,
        };
        return body;
    }

    /// <summary>Escapes the expressions of a raw policy.</summary>
    public static string ToXml(string raw) => Convert(raw, isRaw: true, e => e
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal));

    /// <summary>Takes the escapes out of the expressions of a policy.</summary>
    public static string ToRaw(string xml) => Convert(xml, isRaw: false, WebUtility.HtmlDecode);

    // Walks through tags, attribute values and texts. An expression is the whole of an attribute value or of an element's text.
    private static string Convert(string text, bool isRaw, Func<string, string?> convert)
    {
        var result = new StringBuilder(text.Length + 64);
        var inTag = false;
        var i = 0;
        while (i < text.Length)
        {
            var end = i + 1;
            if (!inTag && text.AsSpan(i).StartsWith("<!--"))
            {
                end = EndOf(text, "-->", i);
            }
            else if (!inTag && text.AsSpan(i).StartsWith("<![CDATA["))
            {
                end = EndOf(text, "]]>", i);
            }
            else if (text[i] == '<')
            {
                inTag = true;
            }
            else if (text[i] == '>')
            {
                inTag = false;
            }
            else if (inTag && text[i] is '"' or '\'')
            {
                var quote = text[i];
                result.Append(quote);
                i++;
                end = isRaw && ExpressionScanner.StartsAt(text, i) ? EndOfExpression(text, i) : IndexOf(text, quote, i);
                result.Append(ExpressionScanner.StartsAt(text, i) ? convert(text[i..end]) : text[i..end]);
                i = end;
                end = Math.Min(i + 1, text.Length); // the closing quote
            }
            else if (!inTag && ExpressionScanner.StartsAt(text, i))
            {
                end = isRaw ? EndOfExpression(text, i) : IndexOf(text, '<', i);
                result.Append(convert(text[i..end]));
                i = end;
                continue;
            }
            result.Append(text, i, end - i);
            i = end;
        }
        return result.ToString();
    }

    private static int EndOfExpression(string text, int start) =>
        ExpressionScanner.FindEnd(text, start) is var end && end < 0 ? text.Length : end;

    private static int EndOf(string text, string what, int from)
    {
        var found = text.IndexOf(what, from, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + what.Length;
    }

    private static int IndexOf(string text, char what, int from)
    {
        var found = text.IndexOf(what, from);
        return found < 0 ? text.Length : found;
    }
}
