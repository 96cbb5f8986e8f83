using System.Globalization;
using System.Text;
using Proof.Partners.Json;
using Proof.Partners.Language;

namespace Proof.Partners.Writing;

/// <summary>
/// Writes a document in the one canonical layout: members in the order of the shape, two spaces, one entry of a list on each line, small
/// objects on one line, only the escapes that JSON demands, a line feed at the end. What is in the document stays as it is.
/// </summary>
internal static class CanonicalText
{
    /// <summary>An object that holds no lists and objects is written on one line up to this width.</summary>
    private const int Width = 120;

    /// <summary>The document as text.</summary>
    public static string Of(JsonObject document, ObjectShape shape)
    {
        var text = new StringBuilder();
        WriteMembers(text, document, shape, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonNode node, Shape? shape, int depth, int column)
    {
        switch (node)
        {
            case JsonObject found: WriteObject(text, found, shape is TextOrObjectShape either ? either.Full : shape as ObjectShape, depth, column); break;
            case JsonArray found: WriteList(text, found, shape as ListShape, depth); break;
            default: text.Append(Scalar(node)); break;
        }
    }

    private static void WriteObject(StringBuilder text, JsonObject node, ObjectShape? shape, int depth, int column)
    {
        var line = OneLine(Sorted(node, shape));
        if (line is not null && column + line.Length <= Width) text.Append(line);
        else WriteMembers(text, node, shape, depth);
    }

    private static void WriteMembers(StringBuilder text, JsonObject node, ObjectShape? shape, int depth)
    {
        if (node.Members.Count == 0)
        {
            text.Append("{}");
            return;
        }

        text.Append('{');
        var first = true;
        foreach (var member in Sorted(node, shape))
        {
            var name = $"{(first ? "" : ",")}\n{Indent(depth + 1)}{Quote(member.Name)}: ";
            text.Append(name);
            Write(text, member.Value, shape?.Find(member.Name)?.Shape, depth + 1, name.Length - (first ? 1 : 2));
            first = false;
        }

        text.Append('\n').Append(Indent(depth)).Append('}');
    }

    private static void WriteList(StringBuilder text, JsonArray node, ListShape? shape, int depth)
    {
        if (node.Items.Count == 0)
        {
            text.Append("[]");
            return;
        }

        if (shape is { OnOneLine: true } && node.Items.All(item => item is not (JsonObject or JsonArray)))
        {
            text.Append("[ ").AppendJoin(", ", node.Items.Select(Scalar)).Append(" ]");
            return;
        }

        text.Append('[');
        for (var i = 0; i < node.Items.Count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append('\n').Append(Indent(depth + 1));
            Write(text, node.Items[i], shape?.Item, depth + 1, 2 * (depth + 1));
        }

        text.Append('\n').Append(Indent(depth)).Append(']');
    }

    // Null when a list or an object is inside.
    private static string? OneLine(IReadOnlyList<JsonMember> members) => members.Any(member => member.Value is JsonObject or JsonArray)
        ? null
        : members.Count == 0 ? "{}" : "{ " + string.Join(", ", members.Select(member => $"{Quote(member.Name)}: {Scalar(member.Value)}")) + " }";

    private static IReadOnlyList<JsonMember> Sorted(JsonObject node, ObjectShape? shape)
    {
        if (shape is null) return node.Members;
        var order = shape.Members.Select((member, i) => (member.Name, i)).ToDictionary(item => item.Name, item => item.i, StringComparer.Ordinal);
        return [.. node.Members.OrderBy(member => order.GetValueOrDefault(member.Name, int.MaxValue))];
    }

    private static string Scalar(JsonNode node) => node switch
    {
        JsonText text => Quote(text.Value),
        JsonNumber number => number.Text,
        JsonFlag flag => flag.Value ? "true" : "false",
        _ => "null",
    };

    private static string Indent(int depth) => new(' ', 2 * depth);

    private static string Quote(string value)
    {
        var result = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => result.Append('\\').Append(c),
                '\n' => result.Append("\\n"),
                '\t' => result.Append("\\t"),
                '\r' => result.Append("\\r"),
                // Bidirectional and other unseen characters would hide in a review; rules refuse them, and so they stay visible.
                < ' ' or '\u007f' or (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u2069') or '\ufeff' =>
                    result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }
}
