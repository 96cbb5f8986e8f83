using System.Text.RegularExpressions;

namespace Proof.LocalAzure.Edge;

/// <summary>How a condition compares a value of the request with its match values. All comparisons are case-sensitive.</summary>
internal static class MatchOperator
{
    /// <summary>The operators the edge can run on text.</summary>
    public static readonly string[] Supported = ["Equal", "Contains", "BeginsWith", "EndsWith", "Regex", "Any"];

    /// <summary>A test of one value against all match values, which are alternatives.</summary>
    /// <exception cref="ArgumentException">A match value is no regular expression that runs in linear time.</exception>
    public static Func<string, bool> Create(string name, IReadOnlyList<string> values)
    {
        if (name == "Any")
            return _ => true;
        if (name == "Regex")
        {
            // Without backtracking a pattern cannot be made to hang by a crafted request; Azure's engine refuses back-references too.
            var patterns = values.Select(v => new Regex(v, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)).ToArray();
            return text => patterns.Any(p => p.IsMatch(text));
        }
        Func<string, string, bool> compare = name switch
        {
            "Equal" => string.Equals,
            "Contains" => (text, value) => text.Contains(value, StringComparison.Ordinal),
            "BeginsWith" => (text, value) => text.StartsWith(value, StringComparison.Ordinal),
            "EndsWith" => (text, value) => text.EndsWith(value, StringComparison.Ordinal),
            _ => throw new ArgumentException($"no such operator: {name}", nameof(name)),
        };
        return text => values.Any(value => compare(text, value));
    }
}
