namespace Proof.Partners.Wallets;

/// <summary>What is wrong with a wallet's address.</summary>
internal enum WalletFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is no address of this network.</summary>
    Format,

    /// <summary>Its checksum does not fit: a character is wrong.</summary>
    Checksum,

    /// <summary>It carries no checksum, so that nobody can tell whether a character is wrong.</summary>
    NoChecksum,

    /// <summary>It is on a test network, where money is worth nothing.</summary>
    TestNetwork,

    /// <summary>Nobody holds its key: what is sent there is gone.</summary>
    Burn,
}

/// <summary>What the text of a wallet's address says.</summary>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="What">What is wrong, without a capital and a full stop; empty when nothing is.</param>
/// <param name="Key">The wallet itself, the same for each spelling and each network of one family; null when it cannot be told.</param>
/// <param name="Canonical">The right spelling, where it is known and differs.</param>
internal sealed record WalletReading(WalletFault Fault, string What, string? Key, string? Canonical = null)
{
    /// <summary>A right address.</summary>
    public static WalletReading Right(string key) => new(WalletFault.None, "", key);

    /// <summary>A text that is no address of the network.</summary>
    public static WalletReading NoAddress(string what) => new(WalletFault.Format, what, null);
}
