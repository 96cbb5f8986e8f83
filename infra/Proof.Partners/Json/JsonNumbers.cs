namespace Proof.Partners.Json;

/// <summary>The grammar of numbers in JSON.</summary>
internal static class JsonNumbers
{
    /// <summary>Whether a text is a number as RFC 8259, section 6, has it: no plus, no leading zero, digits on both sides of a point.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        var rest = text.StartsWith("-") ? text[1..] : text;
        var leadingZero = rest.StartsWith("0");
        var whole = SkipDigits(ref rest);
        if (whole == 0 || (leadingZero && whole > 1)) return false;
        if (rest.StartsWith("."))
        {
            rest = rest[1..];
            if (SkipDigits(ref rest) == 0) return false;
        }

        if (rest.StartsWith("e", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[1..];
            if (rest.StartsWith("+") || rest.StartsWith("-")) rest = rest[1..];
            if (SkipDigits(ref rest) == 0) return false;
        }

        return rest.Length == 0;
    }

    private static int SkipDigits(ref ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        if (count < 0) count = text.Length;
        text = text[count..];
        return count;
    }
}
