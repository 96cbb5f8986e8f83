using System.Collections.Immutable;
using Proof.Partners.Wallets;

namespace Proof.Partners.Language;

/// <summary>The shape of widget settings, for one partner and for everybody.</summary>
internal static class WidgetShape
{
    private static readonly TextShape Currency = new("The crypto currency's symbol.", ["USDT", "BTC"], 20) { HasOwnRule = true, Pattern = "^[A-Z0-9]{2,12}$" };

    private static readonly TextShape Network = new("The network that the currency is on.", ["TRC20", "ERC20", "BTC"], 20)
    {
        HasOwnRule = true,
        Known = () => Networks.All.Select(network => network.Name),
    };

    private static readonly TextShape FiatCurrency = new("A fiat currency, by its ISO 4217 code.", ["EUR"], 20)
    {
        HasOwnRule = true,
        Known = () => Data.FiatCurrencies.All.Order(StringComparer.Ordinal),
    };

    private static readonly ObjectShape Asset = new(
        "An enabled crypto currency and the wallet that receives it.",
        new("currency", Currency, Required: true),
        new("network", Network, Required: true),
        new("wallet", new TextShape("The destination wallet's address on that network, with its checksum.", ["TEkj3ndMVEmFLYaFrATMwMjBRZ1EAZkucT"], 100)
        {
            HasOwnRule = true,
            Pattern = "^[0-9A-Za-z]+$",
        }, Required: true),
        new("note", PartnerShape.Note));

    private static readonly ImmutableArray<MemberShape> Choices =
    [
        new("currency", Currency),
        new("network", Network),
        new("fiatCurrency", FiatCurrency),
        new("type", new ChoiceShape("Whether the widget opens to buy or to sell.", "buy", "sell")),
        new("language", new TextShape("The widget's language, as a BCP 47 tag.", ["en", "pt-BR"], 35)
        {
            HasOwnRule = true,
            Pattern = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
        }),
        new("theme", new ChoiceShape("The widget's colours.", "light", "dark", "auto")),
    ];

    private static readonly MemberShape FiatCurrencies = new(
        "fiatCurrencies", new ListShape("The fiat currencies that users pay with.", FiatCurrency, 200) { OnOneLine = true });

    /// <summary>What a partner's own file may say.</summary>
    public static ImmutableArray<MemberShape> OfPartner { get; } =
    [
        new("assets", new ListShape("The enabled crypto currencies: pairs of currency and network.", Asset, 500)),
        FiatCurrencies,
        Defaults([.. Choices, new("redirectUrl", AccessShape.Url("Where the user's browser goes afterwards.", "https://acme-wallet.example/done"))]),
    ];

    /// <summary>What the file of defaults may say: no wallets and no URLs, which are a partner's own.</summary>
    public static ImmutableArray<MemberShape> OfEverybody { get; } = [FiatCurrencies, Defaults(Choices)];

    /// <summary>The widget settings with these members.</summary>
    public static ObjectShape Of(ImmutableArray<MemberShape> members) =>
        new("What the widget offers to the partner's users; the Proof team fills it in.", members);

    private static MemberShape Defaults(ImmutableArray<MemberShape> members) =>
        new("defaults", new ObjectShape("What is chosen when the widget opens.", members));
}
