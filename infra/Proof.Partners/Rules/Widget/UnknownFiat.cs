using Proof.Partners.Data;
using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Widget;

/// <summary>A fiat currency is one of ISO 4217.</summary>
internal sealed class UnknownFiat : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1511";

    /// <inheritdoc/>
    public override bool ChecksDefaults => true;

    /// <inheritdoc/>
    public override string Title => "A fiat currency is one of ISO 4217";

    /// <inheritdoc/>
    public override string Reason => "The widget and its payment providers know no others.";

    /// <inheritdoc/>
    public override string Source =>
        "ISO 4217, infra/Proof.Partners/Data/iso-4217.csv with its date; without funds codes, metals and test codes.";

    /// <inheritdoc/>
    public override string ToDo => "Write the code of three upper-case letters.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        if (file.Widget is not { } widget) return;
        foreach (var text in widget.FiatTexts.Append(widget.Default("fiatCurrency")).OfType<JsonText>())
        {
            if (text.Source != file.Source || FiatCurrencies.All.Contains(text.Value)) continue;
            var guess = FiatCurrencies.All.Contains(text.Value.ToUpperInvariant()) ? $" Codes are upper case: {text.Value.ToUpperInvariant()}." : "";
            report.Add(this, text, $"{Printable.Quoted(text.Value)} is no currency of ISO 4217 that people pay with.{guess}");
        }
    }
}
