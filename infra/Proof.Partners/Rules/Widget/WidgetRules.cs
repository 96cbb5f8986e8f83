using System.Collections.Immutable;
using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Widget;

/// <summary>The rules on the widget: assets, wallets, currencies.</summary>
internal static class WidgetRules
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new CurrencySymbol(),
        new UnknownNetwork(),
        new WalletFormat(),
        new WalletChecksum(),
        new WalletNoChecksum(),
        new WalletTestNetwork(),
        new BurnAddress(),
        new DuplicateAsset(),
        new SharedWallet(),
        new DefaultNotEnabled(),
        new UnknownFiat(),
        new DuplicateFiat(),
        new UnknownLanguage(),
        new SellNeedsOffRamp(),
    ];
}
