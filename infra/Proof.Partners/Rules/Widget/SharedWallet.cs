using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Widget;

/// <summary>Two partners do not have the same wallet.</summary>
internal sealed class SharedWallet : FolderRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1509";

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "Two partners do not have the same wallet";

    /// <inheritdoc/>
    public override string Reason => "One would get the other's money.";

    /// <inheritdoc/>
    public override string Source => "Proof's onboarding page: destination wallets are configured per partner.";

    /// <inheritdoc/>
    public override string ToDo =>
        "Find out whose wallet it is; where one company stands behind both partners, waive the rule in both files.";

    /// <inheritdoc/>
    public override void Check(IReadOnlyList<PartnerFile> files)
    {
        var wallets = files.Where(file => file.Status != PartnerStatus.Retired)
            .SelectMany(
                file => (file.Widget?.Assets ?? []).Where(asset => asset.Reading?.Key is not null).Select(asset => (File: file, Asset: asset)));
        foreach (var group in wallets.GroupBy(item => item.Asset.Reading!.Key, StringComparer.Ordinal))
        {
            var all = group.ToArray();
            var first = all[0];
            var second = Array.Find(all, item => item.File != first.File);
            if (second.File is null) continue;
            foreach (var (file, asset) in all)
            {
                file.Report.Add(this, asset.Wallet!, $"This is also a wallet of {(file == first.File ? second : first).File.Slug}.");
            }
        }
    }
}
