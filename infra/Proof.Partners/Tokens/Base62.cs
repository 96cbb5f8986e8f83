using System.Buffers;

namespace Proof.Partners.Tokens;

/// <summary>Digits, upper-case and lower-case letters, in the order of ASCII.</summary>
internal static class Base62
{
    /// <summary>The 62 digits, the smallest first.</summary>
    public const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> DigitSet = SearchValues.Create(Digits);

    /// <summary>Whether a text consists of these digits only.</summary>
    public static bool IsMadeOf(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(DigitSet);

    /// <summary>A number with leading zeros, the highest digit first. The length must be enough for it.</summary>
    public static string Encode(uint number, int length)
    {
        Span<char> text = stackalloc char[length];
        for (var i = length - 1; i >= 0; i--, number /= 62)
            text[i] = Digits[(int)(number % 62)];
        return new string(text);
    }
}
