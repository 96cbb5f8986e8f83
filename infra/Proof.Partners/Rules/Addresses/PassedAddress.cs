using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Addresses;

/// <summary>An address whose time has passed is removed.</summary>
internal sealed class PassedAddress : AddressRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1217";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "An address whose time has passed is removed";

    /// <inheritdoc/>
    public override string Reason => "The gateway refuses it already; in the file it only misleads.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo => "Remove the entry, or give it a later validUntil if it is still needed.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, EnvironmentPart part, AddressEntry entry, Report report)
    {
        if (Instants.Read(entry.ValidUntil) is { } end && end <= file.Settings.Now)
        {
            report.Add(this, entry.ValidUntil!, $"{Printable.Of(entry.Text.Value)} has been refused since {Instants.Write(end)}.");
        }
    }
}
