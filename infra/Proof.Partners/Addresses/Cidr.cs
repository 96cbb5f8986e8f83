using System.Globalization;

namespace Proof.Partners.Addresses;

/// <summary>
/// A range of IPv4 addresses, always canonical: no host bits, no leading zeros. Values come from <see cref="TryParse"/>, which accepts
/// canonical text only; .NET's own readers are lenient (they read <c>10.10.1.011</c> as 10.10.1.9) and are not used on input.
/// </summary>
public readonly record struct Cidr : IComparable<Cidr>
{
    private Cidr(uint first, int prefixLength) => (First, PrefixLength) = (first, prefixLength);

    /// <summary>The first address, as a number in network order.</summary>
    public uint First { get; }

    /// <summary>How many leading bits are fixed: 0 to 32.</summary>
    public int PrefixLength { get; }

    /// <summary>The last address, as a number in network order.</summary>
    public uint Last => First | ~Mask(PrefixLength);

    /// <summary>Makes a range. Throws <see cref="ArgumentException"/> when the address has bits below the prefix.</summary>
    public static Cidr Of(uint address, int prefixLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(prefixLength, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefixLength, 32);
        return (address & ~Mask(prefixLength)) == 0
            ? new Cidr(address, prefixLength)
            : throw new ArgumentException("The address has bits below the prefix.", nameof(address));
    }

    /// <summary>Whether an address is in the range.</summary>
    public bool Contains(uint address) => address >= First && address <= Last;

    /// <summary>Reads canonical text: <c>203.0.113.10</c> or <c>198.51.100.0/28</c>; a single address has no <c>/32</c>.</summary>
    public static bool TryParse(string text, out Cidr cidr)
    {
        ArgumentNullException.ThrowIfNull(text);
        cidr = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var prefixLength = 32;
        if (slash >= 0 && !TryNumber(text.AsSpan(slash + 1), 31, out prefixLength)) return false;
        if (!TryAddress(slash < 0 ? text : text[..slash], out var address)) return false;
        if ((address & ~Mask(prefixLength)) != 0) return false;
        cidr = new Cidr(address, prefixLength);
        return true;
    }

    /// <summary>Reads four decimal numbers from 0 to 255 without leading zeros.</summary>
    public static bool TryAddress(ReadOnlySpan<char> text, out uint address)
    {
        address = 0;
        Span<Range> parts = stackalloc Range[5];
        if (text.Split(parts, '.') != 4) return false;
        for (var i = 0; i < 4; i++)
        {
            if (!TryNumber(text[parts[i]], 255, out var part)) return false;
            address = (address << 8) | (uint)part;
        }

        return true;
    }

    /// <summary>The text of one address.</summary>
    public static string AddressText(uint address) =>
        string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}");

    /// <summary>The range as a text with its prefix length even where it is a single address, as firewalls want it.</summary>
    public string ToPrefixText() => string.Create(CultureInfo.InvariantCulture, $"{AddressText(First)}/{PrefixLength}");

    /// <summary>The canonical text.</summary>
    public override string ToString() => PrefixLength == 32 ? AddressText(First) : ToPrefixText();

    /// <summary>By first address, the wider range first.</summary>
    public int CompareTo(Cidr other) =>
        First != other.First ? First.CompareTo(other.First) : PrefixLength.CompareTo(other.PrefixLength);

    private static uint Mask(int prefixLength) => prefixLength == 0 ? 0 : uint.MaxValue << (32 - prefixLength);

    private static bool TryNumber(ReadOnlySpan<char> text, int most, out int number)
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
