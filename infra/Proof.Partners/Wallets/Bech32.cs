namespace Proof.Partners.Wallets;

/// <summary>Which of the two checksums a Bech32 text carries.</summary>
internal enum Bech32Kind
{
    /// <summary>BIP-173.</summary>
    Bech32,

    /// <summary>BIP-350.</summary>
    Bech32m,
}

/// <summary>Bech32 (BIP-173) and Bech32m (BIP-350): a readable prefix, <c>1</c>, groups of five bits, and a checksum of six characters.</summary>
internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const int ChecksumLength = 6;
    private const int Longest = 90;

    // BIP-173 and BIP-350: what the checksum's remainder is for each.
    private const uint RemainderBech32 = 1;
    private const uint RemainderBech32m = 0x2bc830a3;

    private static readonly uint[] Generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

    /// <summary>Whether a text has the form of Bech32, whatever its checksum says.</summary>
    public static bool HasForm(string text)
    {
        if (text.Length is < 8 or > Longest || text.Any(c => c is < '!' or > '~')) return false;
        if (text.Any(char.IsAsciiLetterUpper) && text.Any(char.IsAsciiLetterLower)) return false;
        var one = text.LastIndexOf('1');
        return one >= 1 && one + 1 + ChecksumLength <= text.Length
            && text[(one + 1)..].All(c => Alphabet.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal));
    }

    /// <summary>Reads prefix and groups; false when the form or the checksum is wrong.</summary>
    public static bool TryRead(string text, out string prefix, out byte[] groups, out Bech32Kind kind)
    {
        (prefix, groups, kind) = ("", [], Bech32Kind.Bech32);
        if (!HasForm(text)) return false;
        var lower = text.ToLowerInvariant();
        var one = lower.LastIndexOf('1');
        prefix = lower[..one];
        var all = lower[(one + 1)..].Select(c => (byte)Alphabet.IndexOf(c, StringComparison.Ordinal)).ToArray();
        var remainder = Remainder(prefix, all);
        if (remainder is not (RemainderBech32 or RemainderBech32m)) return false;
        kind = remainder == RemainderBech32 ? Bech32Kind.Bech32 : Bech32Kind.Bech32m;
        groups = all[..^ChecksumLength];
        return true;
    }

    /// <summary>Joins groups of five bits to bytes; null when what is left over is a whole group or is not zero.</summary>
    public static byte[]? ToBytes(ReadOnlySpan<byte> groups)
    {
        var bytes = new List<byte>(groups.Length * 5 / 8);
        uint buffer = 0;
        var bits = 0;
        foreach (var group in groups)
        {
            buffer = ((buffer << 5) | group) & 0xFFF;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
        }

        return bits < 5 && (buffer & ((1u << bits) - 1)) == 0 ? [.. bytes] : null;
    }

    private static uint Remainder(string prefix, ReadOnlySpan<byte> values)
    {
        uint remainder = 1;
        foreach (var c in prefix) remainder = Step(remainder, (uint)c >> 5);
        remainder = Step(remainder, 0);
        foreach (var c in prefix) remainder = Step(remainder, c & 31u);
        foreach (var value in values) remainder = Step(remainder, value);
        return remainder;
    }

    private static uint Step(uint remainder, uint value)
    {
        var top = remainder >> 25;
        remainder = ((remainder & 0x1ffffff) << 5) ^ value;
        for (var i = 0; i < 5; i++)
        {
            if (((top >> i) & 1) == 1) remainder ^= Generator[i];
        }

        return remainder;
    }
}
