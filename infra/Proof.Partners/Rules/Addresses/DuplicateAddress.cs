using Proof.Partners.Addresses;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>Each address stands once in its list.</summary>
internal sealed class DuplicateAddress : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1212";

    /// <inheritdoc/>
    public override string Title => "Each address stands once in its list";

    /// <inheritdoc/>
    public override string Reason => "The second entry does nothing, until somebody removes the first and believes the address is gone.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo => "Remove one of the two.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        foreach (var part in file.Environments)
        {
            var seen = new Dictionary<Cidr, AddressEntry>();
            foreach (var entry in part.Addresses)
            {
                if (entry.Cidr is not { } range || seen.TryAdd(range, entry)) continue;
                report.Add(this, entry.Text, $"{range} stands in this list already, in line {file.Source.LineOf(seen[range].Text.Start)}.");
            }
        }
    }
}
