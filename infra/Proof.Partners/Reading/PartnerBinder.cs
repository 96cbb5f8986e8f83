using Microsoft.Extensions.Configuration;
using Proof.Partners.Addresses;
using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Model;

namespace Proof.Partners.Reading;

/// <summary>
/// Turns a document without errors into a <see cref="Partner"/>. Microsoft.Extensions.Configuration binds names to properties; on its own it
/// would merge lists by index, ignore the case of keys and read 24:00:00 as 24 days, so it only ever sees one checked document.
/// </summary>
internal static class PartnerBinder
{
    /// <summary>The partner that a checked document describes.</summary>
    public static Partner Bind(string slug, JsonObject document)
    {
        using var stream = DocumentBytes.Of(document);
        var configuration = new ConfigurationBuilder().AddJsonStream(stream).Build();
        var data = configuration.Get<PartnerData>() ?? throw new InvalidOperationException("A checked document has members.");
        return new()
        {
            Slug = slug,
            Company = data.Company,
            ContactEmail = data.ContactEmail,
            Status = Enum.Parse<PartnerStatus>(data.Status, ignoreCase: true),
            Example = data.Example,
            OffRamp = data.OffRamp,
            Note = data.Note,
            WebhookUrl = data.WebhookUrl,
            Waivers = [.. (data.Waivers ?? []).Select(waiver => new Waiver(waiver.Rule, waiver.Reason, Instant(waiver.ValidUntil)))],
            Widget = Settings(data.Widget),
            Production = Access(data.Production),
            Sandbox = Access(data.Sandbox),
        };
    }

    private static PartnerAccess? Access(EnvironmentData? data) => data is null ? null : new()
    {
        AllowedIps = [.. (data.AllowedIps ?? []).Select(Address)],
        ClientToken = new(data.ClientToken.Generation, [.. (data.ClientToken.Previous ?? []).Select(Previous)], data.ClientToken.Emergency),
        WebhookUrl = data.WebhookUrl,
        Note = data.Note,
    };

    private static Widget? Settings(WidgetData? data) => data is null ? null : new()
    {
        Assets = [.. (data.Assets ?? []).Select(asset => new Asset(asset.Currency, asset.Network, asset.Wallet, asset.Note))],
        FiatCurrencies = [.. data.FiatCurrencies ?? []],
        Defaults = data.Defaults is { } choices ? Choices(choices) : new(),
    };

    private static WidgetDefaults Choices(WidgetDefaultsData data) => new()
    {
        Currency = data.Currency,
        Network = data.Network,
        FiatCurrency = data.FiatCurrency,
        Type = data.Type,
        Language = data.Language,
        Theme = data.Theme,
        RedirectUrl = data.RedirectUrl,
    };

    private static AllowedIp Address(AllowedIpData data) =>
        new(Range(data.Cidr), data.Note, data.ValidUntil is null ? null : Instant(data.ValidUntil));

    private static PreviousToken Previous(PreviousTokenData data) => new(data.Generation, Instant(data.ValidUntil), data.Note);

    private static Cidr Range(string text) =>
        Cidr.TryParse(text, out var cidr) ? cidr : throw new InvalidOperationException("A checked address is canonical.");

    private static DateTimeOffset Instant(string text) =>
        Instants.TryRead(text, out var instant) ? instant : throw new InvalidOperationException("A checked instant has the one form.");
}
