using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Model;

namespace Proof.Partners.Writing;

/// <summary>Writes a partner as the file that says it. What the file would say by default is left out, but for status and off-ramp.</summary>
public static class PartnerWriter
{
    /// <summary>The file's text, in the canonical layout.</summary>
    public static string ToText(Partner partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return CanonicalText.Of(ToDocument(partner), PartnerShape.File);
    }

    private static JsonObject ToDocument(Partner partner) => JsonEdit.Object(
        ("$schema", JsonEdit.Text("../partner.schema.json")),
        ("company", JsonEdit.Text(partner.Company)),
        ("contactEmail", JsonEdit.Text(partner.ContactEmail)),
        ("status", JsonEdit.Text(FileWords.Of(partner.Status))),
        ("example", Flag(partner.Example)),
        ("offRamp", JsonEdit.Flag(partner.OffRamp)),
        ("webhookUrl", Text(partner.WebhookUrl)),
        ("note", Text(partner.Note)),
        ("waivers", List(partner.Waivers.Select(ToDocument))),
        ("widget", partner.Widget is { } widget ? ToDocument(widget) : null),
        ("production", partner.Production is { } production ? ToDocument(production) : null),
        ("sandbox", partner.Sandbox is { } sandbox ? ToDocument(sandbox) : null));

    private static JsonObject ToDocument(Waiver waiver) => JsonEdit.Object(
        ("rule", JsonEdit.Text(waiver.Rule)), ("reason", JsonEdit.Text(waiver.Reason)), ("validUntil", Instant(waiver.ValidUntil)));

    private static JsonObject ToDocument(Widget widget) => JsonEdit.Object(
        ("assets", List(widget.Assets.Select(asset => JsonEdit.Object(
            ("currency", JsonEdit.Text(asset.Currency)),
            ("network", JsonEdit.Text(asset.Network)),
            ("wallet", JsonEdit.Text(asset.Wallet)),
            ("note", Text(asset.Note)))))),
        ("fiatCurrencies", List(widget.FiatCurrencies.Select(JsonEdit.Text))),
        ("defaults", widget.Defaults == new WidgetDefaults() ? null : ToDocument(widget.Defaults)));

    private static JsonObject ToDocument(WidgetDefaults defaults) => JsonEdit.Object(
        ("currency", Text(defaults.Currency)),
        ("network", Text(defaults.Network)),
        ("fiatCurrency", Text(defaults.FiatCurrency)),
        ("type", Text(defaults.Type)),
        ("language", Text(defaults.Language)),
        ("theme", Text(defaults.Theme)),
        ("redirectUrl", Text(defaults.RedirectUrl)));

    private static JsonObject ToDocument(PartnerAccess access) => JsonEdit.Object(
        ("note", Text(access.Note)),
        ("webhookUrl", Text(access.WebhookUrl)),
        ("allowedIps", JsonEdit.List(access.AllowedIps.Select(JsonEdit.Address))),
        ("clientToken", ToDocument(access.ClientToken)));

    private static JsonObject ToDocument(ClientToken token) => JsonEdit.Object(
        ("generation", JsonEdit.Number(token.Generation)),
        ("previous", List(token.Previous.Select(previous => JsonEdit.Object(
            ("generation", JsonEdit.Number(previous.Generation)), ("validUntil", Instant(previous.ValidUntil)), ("note", Text(previous.Note)))))),
        ("emergency", Flag(token.Emergency)));

    private static JsonText? Text(string? text) => text is null ? null : JsonEdit.Text(text);

    private static JsonFlag? Flag(bool flag) => flag ? JsonEdit.Flag(true) : null;

    private static JsonText Instant(DateTimeOffset instant) => JsonEdit.Text(Instants.Write(instant));

    private static JsonArray? List(IEnumerable<JsonNode> items)
    {
        var list = JsonEdit.List(items);
        return list.Items.Count == 0 ? null : list;
    }
}
