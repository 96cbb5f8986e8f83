using System.Buffers;
using System.Globalization;
using System.Text;

namespace Proof.Infra.Gateway;

/// <summary>
/// A policy fragment that holds data: one variable, whose value is entries that end with <c>;</c>, one on each line and sorted, so that
/// a preview shows exactly what changes. Line breaks do not survive in an attribute, hence the semicolons.
/// </summary>
internal static class DataFragment
{
    /// <summary>
    /// The most bytes one fragment may have. API Management accepts more, but leaves its fast way of reading fragments above 32 KB
    /// (Microsoft's page on fragment pipelines, 2026-02).
    /// </summary>
    public const int MaximumBytes = 32 * 1024;

    // No quote, ampersand, angle bracket, @, brace or parenthesis: nothing here can end the attribute or begin an expression.
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_.:/,=- ");

    /// <summary>The text of a fragment that sets a variable to some entries; <c>none;</c> stands for no entries.</summary>
    public static string Text(string variable, IEnumerable<string> entries)
    {
        var lines = entries.Order(StringComparer.Ordinal).ToList();
        foreach (var line in lines)
            if (line.AsSpan().ContainsAnyExcept(Allowed)) throw new InvalidOperationException($"An entry of {variable} has a character that is not allowed.");
        if (lines.Count == 0) lines.Add("none");
        return $"<fragment>\n  <set-variable name=\"{variable}\" value=\"\n{string.Concat(lines.Select(line => line + ";\n"))}\" />\n</fragment>\n";
    }

    /// <summary>Throws <see cref="RefusedException"/> when a fragment of a shard is larger than the gateway reads quickly.</summary>
    public static void RefuseTooLarge(string name, string text, Sharding sharding) => RefuseTooLarge(name, text, sharding.Count == Sharding.Most
        ? "This is more than one environment holds: register fewer, wider ranges, and drop previous generations that have ended."
        : $"Set proof-infra:shards to {Sharding.Most}.");

    /// <summary>Throws <see cref="RefusedException"/>, which says what to do, when a fragment is larger than the gateway reads quickly.</summary>
    public static void RefuseTooLarge(string name, string text, string remedy)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes <= MaximumBytes) return;
        throw new RefusedException(string.Create(
            CultureInfo.InvariantCulture,
            $"The gateway's fragment {name} would have {bytes:N0} bytes, more than the {MaximumBytes:N0} that it reads quickly. {remedy}"));
    }
}
