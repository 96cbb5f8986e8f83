using System.Globalization;

namespace Proof.Engine.State;

/// <summary>Instants as Go writes them in JSON: RFC 3339 in UTC with as many digits of the second as are needed.</summary>
internal static class Rfc3339
{
    /// <summary>Writes an instant, such as <c>2026-03-01T09:00:00.1234567Z</c>.</summary>
    public static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads an instant; digits below 100 nanoseconds are dropped.</summary>
    /// <exception cref="FormatException">The text is not RFC 3339.</exception>
    public static DateTimeOffset Parse(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0)
        {
            var end = dot + 1;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            text = text[..Math.Min(end, dot + 8)] + text[end..];
        }

        return DateTimeOffset.ParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }
}
