using System.Globalization;

namespace Proof.Partners.Addresses;

/// <summary>
/// A range of IPv4 or IPv6 addresses, always canonical: no host bits, no leading zeros. Values come from <see cref="TryParse"/>, which
/// accepts canonical text only; .NET's own readers are lenient (they read <c>10.10.1.011</c> as 10.10.1.9) and are not used on input.
/// </summary>
public readonly record struct Cidr : IComparable<Cidr>
{
    private readonly bool _isIPv6;

    private Cidr(UInt128 first, int prefixLength, bool isIPv6) => (First, PrefixLength, _isIPv6) = (first, prefixLength, isIPv6);

    /// <summary>The first address, as a number in network order. An IPv4 address is a number of 32 bits.</summary>
    public UInt128 First { get; }

    /// <summary>How many leading bits are fixed: 0 to 32 (IPv4) or 128 (IPv6).</summary>
    public int PrefixLength { get; }

    /// <summary>Whether the range is one of IPv4 addresses; otherwise of IPv6 addresses.</summary>
    public bool IsIPv4 => !_isIPv6;

    /// <summary>The bits of an address: 32 (IPv4) or 128 (IPv6).</summary>
    public int AddressBits => _isIPv6 ? 128 : 32;

    /// <summary>Whether the range is one address only.</summary>
    public bool IsSingle => PrefixLength == AddressBits;

    /// <summary>The last address, as a number in network order.</summary>
    public UInt128 Last => First | HostBits(PrefixLength, AddressBits);

    /// <summary>Makes an IPv4 range. Throws <see cref="ArgumentException"/> when the address has bits below the prefix.</summary>
    public static Cidr Of(uint address, int prefixLength) => Of(address, prefixLength, isIPv6: false);

    /// <summary>Makes an IPv6 range. Throws <see cref="ArgumentException"/> when the address has bits below the prefix.</summary>
    public static Cidr OfIPv6(UInt128 address, int prefixLength) => Of(address, prefixLength, isIPv6: true);

    /// <summary>The range of this prefix length that an address lies in: bits below the prefix are dropped.</summary>
    public static Cidr Around(UInt128 address, int prefixLength, bool isIPv6) =>
        Of(address & ~HostBits(prefixLength, isIPv6 ? 128 : 32), prefixLength, isIPv6);

    /// <summary>Whether an address of the same family is in the range.</summary>
    public bool Contains(UInt128 address) => address >= First && address <= Last;

    /// <summary>Whether every address of the other range is in this one.</summary>
    public bool Contains(Cidr other) => _isIPv6 == other._isIPv6 && other.First >= First && other.Last <= Last;

    /// <summary>Whether the ranges share an address.</summary>
    public bool Overlaps(Cidr other) => Contains(other) || other.Contains(this);

    /// <summary>
    /// Reads canonical text: <c>203.0.113.10</c>, <c>198.51.100.0/28</c>, <c>2001:db8::/48</c>; a single address has no <c>/32</c> or
    /// <c>/128</c>.
    /// </summary>
    public static bool TryParse(string text, out Cidr cidr)
    {
        ArgumentNullException.ThrowIfNull(text);
        cidr = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var host = slash < 0 ? text : text[..slash];
        if (!TryHost(host, out var address, out var isIPv6)) return false;
        var bits = isIPv6 ? 128 : 32;
        var prefixLength = bits;
        if (slash >= 0 && !Decimals.TryRead(text.AsSpan(slash + 1), bits - 1, out prefixLength)) return false;
        if ((address & HostBits(prefixLength, bits)) != 0) return false;
        cidr = new Cidr(address, prefixLength, isIPv6);
        return true;
    }

    /// <summary>Reads one canonical IPv4 address: four decimal numbers from 0 to 255 without leading zeros.</summary>
    public static bool TryAddress(ReadOnlySpan<char> text, out uint address) => IPv4Text.TryRead(text, out address);

    /// <summary>The text of one IPv4 address.</summary>
    public static string AddressText(uint address) => IPv4Text.Write(address);

    /// <summary>The text of one address of this range's family.</summary>
    public string TextOf(UInt128 address) => _isIPv6 ? IPv6Text.Write(address) : IPv4Text.Write((uint)address);

    /// <summary>The range as a text with its prefix length even where it is a single address, as firewalls want it.</summary>
    public string ToPrefixText() => string.Create(CultureInfo.InvariantCulture, $"{TextOf(First)}/{PrefixLength}");

    /// <summary>The canonical text.</summary>
    public override string ToString() => IsSingle ? TextOf(First) : ToPrefixText();

    /// <summary>IPv4 before IPv6, then by first address, the wider range first.</summary>
    public int CompareTo(Cidr other) =>
        _isIPv6 != other._isIPv6 ? _isIPv6.CompareTo(other._isIPv6)
        : First != other.First ? First.CompareTo(other.First)
        : PrefixLength.CompareTo(other.PrefixLength);

    private static Cidr Of(UInt128 address, int prefixLength, bool isIPv6)
    {
        var bits = isIPv6 ? 128 : 32;
        ArgumentOutOfRangeException.ThrowIfLessThan(prefixLength, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefixLength, bits);
        return (address & HostBits(prefixLength, bits)) == 0
            ? new Cidr(address, prefixLength, isIPv6)
            : throw new ArgumentException("The address has bits below the prefix.", nameof(address));
    }

    private static bool TryHost(string host, out UInt128 address, out bool isIPv6)
    {
        isIPv6 = host.Contains(':', StringComparison.Ordinal);
        if (isIPv6) return IPv6Text.TryRead(host, out address) && IPv6Text.Write(address) == host;
        var read = IPv4Text.TryRead(host, out var number);
        address = number;
        return read;
    }

    // A shift by the full width would be a shift by nothing in .NET, hence the first case.
    private static UInt128 HostBits(int prefixLength, int bits) =>
        prefixLength == bits ? UInt128.Zero : UInt128.MaxValue >> (128 - bits + prefixLength);
}
