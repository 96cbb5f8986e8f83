using System.Globalization;
using System.Text;

namespace Proof.Partners.Json;

/// <summary>Where a value is in its document, in JSONPath (RFC 9535): <c>$.production.allowedIps[0]</c>.</summary>
internal static class JsonPath
{
    /// <summary>The longest name that is written out; a longer one is somebody's mistake and is cut.</summary>
    private const int LongestName = 60;

    /// <summary>The path of a value.</summary>
    public static string Of(JsonNode node)
    {
        var steps = new Stack<JsonNode>();
        for (var at = node; at.Parent is not null; at = at.Parent) steps.Push(at);
        var path = new StringBuilder("$");
        foreach (var step in steps)
        {
            if (step.Name is null) path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            else path.Append(Step(step.Name));
        }

        return path.ToString();
    }

    /// <summary>The path of a member that is, or should be, in an object.</summary>
    public static string Of(JsonNode parent, string member) => Of(parent) + Step(member);

    /// <summary>The path of an entry that is, or should be, in a list.</summary>
    public static string Of(JsonNode parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{Of(parent)}[{index}]");

    // The short form where it may be used, else the name in brackets.
    private static string Step(string name)
    {
        var plain = name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return plain && name.Length <= LongestName ? "." + name : $"['{Printable.Of(name, LongestName).Replace("'", "\\'", StringComparison.Ordinal)}']";
    }
}
