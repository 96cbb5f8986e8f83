using System.Collections.Frozen;

namespace Proof.Partners.Wallets;

/// <summary>Addresses that money is sent to in order to destroy it, or by mistake, because they look like "empty".</summary>
internal static class BurnAddresses
{
    // EVM and Tron, 20 bytes. https://etherscan.io/accounts/label/burn and the precompiled contracts of the Ethereum yellow paper, as of 2026-11-01.
    private static readonly FrozenSet<string> Twenty = new[]
    {
        "000000000000000000000000000000000000DEAD",
        "DEAD000000000000000000000000000000000000",
        "DEAD000000000000000042069420694206942069",
        "DEADDEADDEADDEADDEADDEADDEADDEADDEADDEAD",
        "EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Bitcoin: addresses made to be read, not to be spent from. https://en.bitcoin.it/wiki/Proof_of_burn as of 2026-11-01.
    private static readonly FrozenSet<string> Bitcoin = new[]
    {
        "1BitcoinEaterAddressDontSendf59kuE",
        "1CounterpartyXXXXXXXXXXXXXXXUWLpVr",
        "1BurnXXXXXXXXXXXXXXXXXXXXXXBpEXwuw",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Solana: programs and the incinerator. https://solana.com/docs/core/programs/builtin-programs as of 2026-11-01.
    private static readonly FrozenSet<string> Solana = new[]
    {
        "1nc1nerator11111111111111111111111111111111",
        "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA",
        "TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb",
        "ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL",
        "So11111111111111111111111111111111111111112",
        "Stake11111111111111111111111111111111111111",
        "Vote111111111111111111111111111111111111111",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the 20 bytes of an EVM or Tron address, or of a Bitcoin key hash, are nobody's: a known one, or nearly all zeros.</summary>
    public static bool IsBurn(ReadOnlySpan<byte> bytes) => IsEmpty(bytes) || Twenty.Contains(Convert.ToHexString(bytes));

    /// <summary>Whether a Bitcoin address is a known burn address.</summary>
    public static bool IsBitcoinBurn(string address) => Bitcoin.Contains(address);

    /// <summary>Whether a Solana address is a program or the incinerator.</summary>
    public static bool IsSolanaBurn(string address) => Solana.Contains(address);

    /// <summary>Whether all bytes but the last are zero: the zero address, and the precompiled contracts after it.</summary>
    public static bool IsEmpty(ReadOnlySpan<byte> bytes) => !bytes[..^1].ContainsAnyExcept((byte)0);
}
