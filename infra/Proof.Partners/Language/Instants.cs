using System.Globalization;
using Proof.Partners.Json;

namespace Proof.Partners.Language;

/// <summary>Instants in the one spelling that files use: UTC, to the second.</summary>
internal static class Instants
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Reads <c>2026-12-01T09:00:00Z</c> and nothing else: no offset, no fraction, no date alone, no 24:00:00.</summary>
    public static bool TryRead(string text, out DateTimeOffset instant) => DateTimeOffset.TryParseExact(
        text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant)
        && text.Length == 20;

    /// <summary>The instant that a value says; null when it says none.</summary>
    public static DateTimeOffset? Read(JsonNode? node) => node is JsonText text && TryRead(text.Value, out var instant) ? instant : null;

    /// <summary>Writes an instant as files have it.</summary>
    public static string Write(DateTimeOffset instant) => instant.ToUniversalTime().ToString(Format, CultureInfo.InvariantCulture);
}
