namespace Proof.Partners.Addresses;

/// <summary>Reads short decimal numbers in their one spelling: ASCII digits, no sign, no leading zero.</summary>
internal static class Decimals
{
    /// <summary>Reads a number from 0 to <paramref name="most"/>, which has three digits at most.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int most, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 3 || (text.Length > 1 && text[0] == '0')) return false;
        foreach (var c in text)
        {
            if (c is < '0' or > '9') return false;
            number = (number * 10) + (c - '0');
        }

        return number <= most;
    }
}
