using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Wallets;

namespace Proof.Partners.Rules.Widget;

/// <summary>A network is one that Proof knows.</summary>
internal sealed class UnknownNetwork : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1502";

    /// <inheritdoc/>
    public override bool ChecksDefaults => true;

    /// <inheritdoc/>
    public override string Title => "A network is one that Proof knows";

    /// <inheritdoc/>
    public override string Reason => "A wallet can only be checked on a known network, and money sent on the wrong one is lost.";

    /// <inheritdoc/>
    public override string Source => "infra/Proof.Partners/Wallets/Networks, one file per network.";

    /// <inheritdoc/>
    public override string ToDo => "Write the network's name as shown; to add a network see docs/partner-file/networks.md.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        var texts = (file.Widget?.Assets ?? []).Select(asset => asset.NetworkName).Append(file.Widget?.Default("network"));
        foreach (var text in texts.OfType<JsonText>().Where(text => text.Source == file.Source))
        {
            if (Networks.Find(text.Value) is not null) continue;
            var guess = Networks.Guess(text.Value) is { } near ? $" Did you mean \"{near.Name}\" ({near.Title})?" : "";
            report.Add(
                this, text,
                $"{Printable.Quoted(text.Value)} is no known network.{guess} Known are "
                    + $"{string.Join(", ", Networks.All.Select(network => network.Name))}.");
        }
    }
}
