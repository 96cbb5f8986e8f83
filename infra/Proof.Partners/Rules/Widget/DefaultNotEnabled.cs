using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Widget;

/// <summary>What is chosen by default is enabled.</summary>
internal sealed class DefaultNotEnabled : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1510";

    /// <inheritdoc/>
    public override string Title => "What is chosen by default is enabled";

    /// <inheritdoc/>
    public override string Reason => "The widget would open with something that it then refuses.";

    /// <inheritdoc/>
    public override string Source => "Proof's public API: a pair that is not enabled is answered with currency_not_allowed.";

    /// <inheritdoc/>
    public override string ToDo => "Choose something that is enabled, or enable it.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        if (file.Widget is not { } widget) return;
        CheckPair(file, widget, report);
        if (widget.Default("fiatCurrency") is not { } fiat) return;
        var fiats = widget.FiatTexts.Select(text => text.Value).ToArray();
        if (widget.FiatCurrencies is null && fiat.Source == file.Source)
        {
            Add(
                file, fiat, widget.FiatCurrencies, $"{Printable.Quoted(fiat.Value)} is the default, but no fiatCurrencies are enabled.",
                report);
        }
        else if (widget.FiatCurrencies is not null && !fiats.Contains(fiat.Value, StringComparer.Ordinal))
        {
            Add(file, fiat, widget.FiatCurrencies, $"{Printable.Quoted(fiat.Value)} is the default, but not among fiatCurrencies.", report);
        }
    }

    private void CheckPair(PartnerFile file, WidgetPart widget, Report report)
    {
        var (currency, network) = (widget.Default("currency"), widget.Default("network"));
        if (currency is null && network is null) return;
        var own = (currency ?? network)!.Source == file.Source || (network ?? currency)!.Source == file.Source;
        // Defaults for everybody mean nothing to a partner that has no assets (yet).
        if (!own && widget.Assets.Length == 0) return;
        if (currency is null || network is null)
        {
            Add(
                file,
                (currency ?? network)!,
                widget.AssetList,
                "A default currency and its network go together; one of the two is missing.",
                report);
            return;
        }

        if (widget.Assets.Any(asset => asset.Currency?.Value == currency.Value && asset.NetworkName?.Value == network.Value)) return;
        var at = currency.Source == file.Source ? currency : network;
        Add(
            file,
            at,
            widget.AssetList,
            $"{Printable.Of(currency.Value)} on {Printable.Of(network.Value)} is the default, but not among the assets.",
            report);
    }

    // A default of everybody's is reported where this file departs from it.
    private void Add(PartnerFile file, JsonNode value, JsonNode? list, string message, Report report)
    {
        if (value.Source == file.Source) report.Add(this, value, message);
        else
        {
            report.Add(
                this, list is not null && list.Source == file.Source ? list : file.Root,
                $"{message} The default comes from {value.Source.File}.");
        }
    }
}
