using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Widget;

/// <summary>A fiat currency stands once in its list.</summary>
internal sealed class DuplicateFiat : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1512";

    /// <inheritdoc/>
    public override bool ChecksDefaults => true;

    /// <inheritdoc/>
    public override string Title => "A fiat currency stands once in its list";

    /// <inheritdoc/>
    public override string Reason => "The second entry does nothing, until somebody removes the first.";

    /// <inheritdoc/>
    public override string Source => "The design of the partner file.";

    /// <inheritdoc/>
    public override string ToDo => "Remove one of the two.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in file.Widget?.FiatTexts ?? [])
        {
            if (text.Source == file.Source && !seen.Add(text.Value))
            {
                report.Add(this, text, $"{Printable.Quoted(text.Value)} stands in this list already.");
            }
        }
    }
}
