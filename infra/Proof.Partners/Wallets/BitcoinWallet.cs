namespace Proof.Partners.Wallets;

/// <summary>Addresses of Bitcoin: Base58Check (P2PKH, P2SH), Bech32 (segregated witness 0) and Bech32m (version 1, taproot).</summary>
internal static class BitcoinWallet
{
    // https://en.bitcoin.it/wiki/List_of_address_prefixes
    private const byte PublicKeyHash = 0x00;
    private const byte ScriptHash = 0x05;
    private const byte TestPublicKeyHash = 0x6F;
    private const byte TestScriptHash = 0xC4;

    /// <summary>Reads an address.</summary>
    public static WalletReading Read(string text)
    {
        var prefix = text.Length > 0 && text.LastIndexOf('1') is > 0 and var one ? text[..one].ToLowerInvariant() : "";
        return prefix is "bc" or "tb" or "bcrt" ? ReadSegwit(text) : ReadBase58(text);
    }

    private static WalletReading ReadBase58(string text)
    {
        if (Base58Check.FaultOf(text) is { } fault) return WalletReading.NoAddress(fault);
        if (text.Length is < 26 or > 35)
        {
            return WalletReading.NoAddress($"an address of this form has 26 to 35 characters, not {text.Length}");
        }
        if (!Base58Check.TryRead(text, out var version, out var content))
        {
            return text[0] is '1' or '3' or 'm' or 'n' or '2'
                ? new(WalletFault.Checksum, "its checksum does not fit, so a character is wrong", null)
                : WalletReading.NoAddress("an address begins with 1, 3 or bc1");
        }

        if (content.Length != 20) return WalletReading.NoAddress("it belongs to another network");
        var key = "bitcoin:" + text;
        return version switch
        {
            TestPublicKeyHash or TestScriptHash => new(WalletFault.TestNetwork, "it is on a test network", key),
            PublicKeyHash or ScriptHash when BurnAddresses.IsBurn(content) || BurnAddresses.IsBitcoinBurn(text) =>
                new(WalletFault.Burn, "nobody holds its key", key),
            PublicKeyHash or ScriptHash => WalletReading.Right(key),
            _ => WalletReading.NoAddress("it belongs to another network"),
        };
    }

    private static WalletReading ReadSegwit(string text)
    {
        if (!Bech32.HasForm(text))
        {
            return WalletReading.NoAddress("it is no Bech32 text: one case only, and after the 1 neither 1, b, i nor o");
        }
        if (!Bech32.TryRead(text, out var prefix, out var groups, out var kind))
        {
            return new(WalletFault.Checksum, "its checksum does not fit, so a character is wrong", null);
        }
        if (groups.Length == 0 || groups[0] > 16) return WalletReading.NoAddress("it has no witness version");
        var (version, program) = (groups[0], Bech32.ToBytes(groups.AsSpan(1)));
        if (program is null) return WalletReading.NoAddress("its witness program ends within a byte");
        // BIP-350: version 0 uses Bech32, all later ones Bech32m. The other checksum would let some typing errors through.
        if (kind != (version == 0 ? Bech32Kind.Bech32 : Bech32Kind.Bech32m))
        {
            return new(WalletFault.Checksum, $"witness version {version} uses the other checksum (BIP-350)", null);
        }
        if (version > 1) return WalletReading.NoAddress($"witness version {version} is not in use");
        if (version == 0 && program.Length is not (20 or 32))
        {
            return WalletReading.NoAddress("a witness program of version 0 has 20 or 32 bytes");
        }
        if (version == 1 && program.Length != 32) return WalletReading.NoAddress("a witness program of version 1 has 32 bytes");

        var lower = text.ToLowerInvariant();
        var key = "bitcoin:" + lower;
        if (prefix != "bc") return new(WalletFault.TestNetwork, "it is on a test network", key);
        if (BurnAddresses.IsEmpty(program)) return new(WalletFault.Burn, "nobody holds its key", key);
        return text == lower ? WalletReading.Right(key) : new(WalletFault.Format, "Bech32 is written in lower case here", key, lower);
    }
}
