using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Widget;

/// <summary>A pair of currency and network is enabled once.</summary>
internal sealed class DuplicateAsset : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1508";

    /// <inheritdoc/>
    public override string Title => "A pair of currency and network is enabled once";

    /// <inheritdoc/>
    public override string Reason => "With two wallets for one pair it is unclear where the money goes.";

    /// <inheritdoc/>
    public override string Source => "Proof's public API: each enabled pair has one destination wallet.";

    /// <inheritdoc/>
    public override string ToDo => "Keep one of the two.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        var seen = new Dictionary<(string, string), AssetEntry>();
        foreach (var asset in file.Widget?.Assets ?? [])
        {
            if (asset.Currency is null || asset.NetworkName is null || seen.TryAdd((asset.Currency.Value, asset.NetworkName.Value), asset))
            {
                continue;
            }
            var first = seen[(asset.Currency.Value, asset.NetworkName.Value)];
            report.Add(
                this, asset.Node,
                $"{Printable.Of(asset.Currency.Value)} on {Printable.Of(asset.NetworkName.Value)} is enabled already, in line "
                    + $"{file.Source.LineOf(first.Node.Start)}.");
        }
    }
}
