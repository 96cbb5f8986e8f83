using System.Globalization;
using Proof.Partners.Json;

namespace Proof.Partners.Language;

/// <summary>Instants in the one spelling that this project reads and writes: UTC, whole seconds, such as <c>2026-12-01T09:00:00Z</c>.</summary>
public static class Instants
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Reads <c>2026-12-01T09:00:00Z</c> and nothing else: no offset, no fraction, no date alone, no 24:00:00.</summary>
    public static bool TryRead(string text, out DateTimeOffset instant) => DateTimeOffset.TryParseExact(
        text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant)
        && text.Length == 20;

    /// <summary>Reads what was written by <see cref="Write"/>.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static DateTimeOffset Read(string text) =>
        TryRead(text, out var instant) ? instant : throw new FormatException($"'{text}' is no instant of the form 2026-12-01T09:00:00Z.");

    /// <summary>Writes an instant.</summary>
    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The instant that a value of a file says; null when it says none.</summary>
    internal static DateTimeOffset? Read(JsonNode? node) => node is JsonText text && TryRead(text.Value, out var instant) ? instant : null;
}
