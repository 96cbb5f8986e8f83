using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Widget;

/// <summary>A currency is named by its symbol.</summary>
internal sealed class CurrencySymbol : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1501";

    /// <inheritdoc/>
    public override bool ChecksDefaults => true;

    /// <inheritdoc/>
    public override string Title => "A currency is named by its symbol";

    /// <inheritdoc/>
    public override string Reason => "Callers name it exactly so; anything else is answered with currency_not_allowed.";

    /// <inheritdoc/>
    public override string Source => "Proof's public API: a currency is a pair, such as USDT on TRC20.";

    /// <inheritdoc/>
    public override string ToDo => "Write the symbol: 2 to 12 upper-case letters and digits.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        var texts = (file.Widget?.Assets ?? []).Select(asset => asset.Currency).Append(file.Widget?.Default("currency"));
        foreach (var text in texts.OfType<JsonText>().Where(text => text.Source == file.Source))
        {
            if (text.Value.Length is >= 2 and <= 12 && text.Value.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))) continue;
            report.Add(this, text, $"{Printable.Quoted(text.Value)} is no currency symbol.");
        }
    }
}
