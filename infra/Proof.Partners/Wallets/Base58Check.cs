using System.Buffers;
using SimpleBase;

namespace Proof.Partners.Wallets;

/// <summary>Base58 with a version byte before and four bytes of checksum after, as Bitcoin and Tron have it.</summary>
internal static class Base58Check
{
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");

    /// <summary>No address is longer; the work would grow with the square of the length.</summary>
    private const int Longest = 60;

    /// <summary>What makes a text no Base58; null when it is.</summary>
    public static string? FaultOf(string text)
    {
        if (text.Length == 0) return "it is empty";
        if (text.Length > Longest) return "it is too long";
        var odd = text.AsSpan().IndexOfAnyExcept(Alphabet);
        return odd < 0 ? null : $"Base58 has no {Json.Printable.Quoted(text[odd].ToString())}";
    }

    /// <summary>Reads version and content; false when the checksum does not fit. The text is Base58 (<see cref="FaultOf"/>).</summary>
    public static bool TryRead(string text, out byte version, out byte[] content)
    {
        Span<byte> buffer = stackalloc byte[64];
        var read = Base58.Bitcoin.TryDecodeCheck(text, buffer, out version, out var count);
        content = read ? buffer[..count].ToArray() : [];
        return read;
    }
}
