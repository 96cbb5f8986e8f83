using System.Buffers;
using System.Globalization;
using System.Text;

namespace Pulumi.Protocol;

/// <summary>
/// The text of the <c>grpc-message</c> trailer: UTF-8, percent-encoded. Only what is outside 0x20 to 0x7E and the percent sign itself
/// is escaped: a Node.js client decodes no more than that, and would show <c>%3A</c> for an escaped colon.
/// </summary>
internal static class GrpcMessageText
{
    /// <summary>
    /// The longest encoded text in characters. It travels as a header, and clients limit those (.NET: 64 KiB for all together); a
    /// longer text is cut rather than lost.
    /// </summary>
    private const int MaxLength = 16_000;

    private static readonly SearchValues<char> Unescaped =
        SearchValues.Create([.. Enumerable.Range(0x20, 0x5F).Select(c => (char)c).Where(c => c != '%')]);

    /// <summary>Encodes a text; a lone surrogate becomes the replacement character.</summary>
    public static string Encode(string text)
    {
        if (text.Length <= MaxLength && !text.AsSpan().ContainsAnyExcept(Unescaped)) return text;

        var encoded = new StringBuilder(Math.Min(text.Length, MaxLength) + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (encoded.Length > MaxLength) return encoded.Append("...").ToString();
            Append(encoded, rune);
        }

        return encoded.ToString();
    }

    /// <summary>Decodes a text. What is not a valid escape stays as it is, as the gRPC specification asks.</summary>
    public static string Decode(string text) => Uri.UnescapeDataString(text);

    private static void Append(StringBuilder encoded, Rune rune)
    {
        if (rune.IsAscii && Unescaped.Contains((char)rune.Value))
        {
            encoded.Append((char)rune.Value);
            return;
        }

        Span<byte> utf8 = stackalloc byte[4];
        foreach (var b in utf8[..rune.EncodeToUtf8(utf8)]) encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
    }
}
