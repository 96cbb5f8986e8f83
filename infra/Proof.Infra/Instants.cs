using System.Globalization;

namespace Proof.Infra;

/// <summary>Instants as this project writes them: UTC, whole seconds, such as <c>2026-12-01T09:00:00Z</c>.</summary>
internal static class Instants
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The text of an instant.</summary>
    public static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads exactly that text.</summary>
    public static bool TryRead(string text, out DateTimeOffset instant) => DateTimeOffset.TryParseExact(
        text,
        Format,
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
        out instant);
}
