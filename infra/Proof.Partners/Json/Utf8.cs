using System.Text;

namespace Proof.Partners.Json;

/// <summary>What the reader needs to know of UTF-8.</summary>
internal static class Utf8
{
    /// <summary>U+FEFF in UTF-8, which some editors put at the start of a file.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Where the first byte is that is not UTF-8; -1 when all of them are.</summary>
    public static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return -1;
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }

    /// <summary>The start of the character that a byte belongs to, but not before <paramref name="least"/>.</summary>
    public static int BackUp(ReadOnlySpan<byte> bytes, int at, int least)
    {
        if (at <= least) return least;
        while (at > least && (bytes[at] & 0xC0) == 0x80) at--;
        return at;
    }
}
