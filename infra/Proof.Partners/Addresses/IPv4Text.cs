using System.Globalization;

namespace Proof.Partners.Addresses;

/// <summary>The one spelling of an IPv4 address: four decimal numbers from 0 to 255 without leading zeros.</summary>
internal static class IPv4Text
{
    /// <summary>Reads canonical text only.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out uint address)
    {
        address = 0;
        Span<Range> parts = stackalloc Range[5];
        if (text.Split(parts, '.') != 4) return false;
        for (var i = 0; i < 4; i++)
        {
            if (!Decimals.TryRead(text[parts[i]], 255, out var part)) return false;
            address = (address << 8) | (uint)part;
        }

        return true;
    }

    /// <summary>The canonical text.</summary>
    public static string Write(uint address) =>
        string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}");
}
