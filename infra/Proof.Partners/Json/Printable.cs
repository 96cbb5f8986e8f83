using System.Globalization;
using System.Text;

namespace Proof.Partners.Json;

/// <summary>
/// Makes somebody else's text safe to print: control, bidirectional and other invisible characters could hide what is really there, or
/// drive the terminal, so each is written as <c>\u202e</c> instead.
/// </summary>
internal static class Printable
{
    /// <summary>The text in printable form, cut with <c>…</c> after so many characters.</summary>
    public static string Of(string text, int longest = 80)
    {
        var result = new StringBuilder(Math.Min(text.Length, longest) + 8);
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (count++ == longest) return result.Append('…').ToString();
            Append(result, rune);
        }

        return result.ToString();
    }

    /// <summary>The text in printable form and double quotes.</summary>
    public static string Quoted(string text, int longest = 80) => $"\"{Of(text, longest)}\"";

    /// <summary>Whether a character shows itself on a screen as itself.</summary>
    public static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !IsBlank(rune);

    /// <summary>The code point as people look it up: <c>U+202E</c>.</summary>
    public static string CodePoint(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");

    private static void Append(StringBuilder result, Rune rune)
    {
        if (rune.Value == ' ' || IsVisible(rune)) result.Append(rune.ToString());
        else if (rune.IsBmp) result.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        else result.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}");
    }

    // Letters that are drawn as nothing (Hangul fillers, Braille blank), variation selectors, and every space but the plain one.
    private static bool IsBlank(Rune rune) =>
        rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 or 0x034F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
        || (rune.Value != ' ' && Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator);
}
