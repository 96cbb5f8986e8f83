using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Records;

/// <summary>The company name has no blanks around it and no two in a row.</summary>
internal sealed class CompanyTrimmed : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1101";

    /// <inheritdoc/>
    public override string Title => "The company name has no blanks around it and no two in a row";

    /// <inheritdoc/>
    public override string Reason => "Blanks that nobody sees make two names of one.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo => "Remove the extra blanks.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        if (file.Company is not { } company || string.IsNullOrWhiteSpace(company.Value)) return;
        var trimmed = string.Join(' ', company.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (trimmed != company.Value)
        {
            report.Add(this, company, "The name has blanks around it, or two in a row.", $"Write {Printable.Quoted(trimmed)}.");
        }
    }
}
