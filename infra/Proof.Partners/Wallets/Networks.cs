using System.Collections.Immutable;

namespace Proof.Partners.Wallets;

/// <summary>The networks that Proof can send to.</summary>
internal static class Networks
{
    /// <summary>All of them, one file each in the folder of this name.</summary>
    public static ImmutableArray<Network> All { get; } =
    [
        new Erc20(), new Bep20(), new Polygon(), new Arbitrum(), new Optimism(), new Base(), new Avalanche(), new Trc20(), new Bitcoin(), new Solana(),
    ];

    /// <summary>A network by its exact name; null when there is none.</summary>
    public static Network? Find(string name) => All.FirstOrDefault(network => network.Name == name);

    /// <summary>The network that a wrong name probably means; null when none is near.</summary>
    public static Network? Guess(string name)
    {
        var simple = string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return All.FirstOrDefault(network => network.Name == simple || network.OtherNames.Contains(simple, StringComparer.Ordinal))
            ?? (Language.DidYouMean.Find(name, All.Select(network => network.Name)) is { } near ? Find(near) : null);
    }

    /// <summary>The first network on which a text would be a right address; null when there is none.</summary>
    public static Network? WhereRight(string wallet) => All.FirstOrDefault(network => network.Read(wallet).Fault == WalletFault.None);
}
