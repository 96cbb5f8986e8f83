using Proof.Partners.Json;
using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Records;

/// <summary>A retired partner has no access left.</summary>
internal sealed class RetiredAccess : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1107";

    /// <inheritdoc/>
    public override string Title => "A retired partner has no access left";

    /// <inheritdoc/>
    public override string Reason =>
        "The file is a tombstone: it keeps slug and ids from being given away. Addresses and tokens left in it would come "
        + "back with one word.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo => "Empty the lists allowedIps and previous, or run: proof retire <partner>";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        if (file.Status != PartnerStatus.Retired) return;
        foreach (var part in file.Environments)
        {
            foreach (var entry in part.Addresses)
            {
                report.Add(
                    this, entry.Text, $"The partner is retired, but {Printable.Quoted(entry.Text.Value)} is still allowed in {part.Name}.");
            }
            foreach (var previous in part.ClientToken?.Previous ?? [])
            {
                if (previous.ValidUntil > file.Settings.Now)
                {
                    report.Add(
                        this, previous.Node,
                        $"The partner is retired, but generation {previous.Generation} is still accepted in {part.Name}.");
                }
            }
        }
    }
}
