using System.Collections.Immutable;
using Proof.Partners.Json;
using Proof.Partners.Wallets;

namespace Proof.Partners.Reading;

/// <summary>The part of a file for the widget, over the defaults.</summary>
/// <param name="Assets">The enabled assets.</param>
/// <param name="AssetList">The list of assets; null when there is none.</param>
/// <param name="FiatCurrencies">The list of fiat currencies; null when there is none.</param>
/// <param name="Defaults">The choices; null when there are none.</param>
internal sealed record WidgetPart(ImmutableArray<AssetEntry> Assets, JsonArray? AssetList, JsonArray? FiatCurrencies, JsonObject? Defaults)
{
    /// <summary>The fiat currencies in the list.</summary>
    public IEnumerable<JsonText> FiatTexts => (FiatCurrencies?.Items ?? []).OfType<JsonText>();

    /// <summary>One of the choices; null when it is not made.</summary>
    public JsonText? Default(string name) => Defaults?[name] as JsonText;

    /// <summary>The part of a document; null when there is none.</summary>
    public static WidgetPart? Of(JsonObject? node)
    {
        if (node is null) return null;
        var assets = node["assets"] as JsonArray;
        return new(
            [.. (assets?.Items ?? []).OfType<JsonObject>().Select(AssetEntry.Of)], assets, node["fiatCurrencies"] as JsonArray, node["defaults"] as JsonObject);
    }
}

/// <summary>An asset as it is written.</summary>
/// <param name="Node">The entry.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="NetworkName">Its network's name.</param>
/// <param name="Wallet">Its wallet.</param>
internal sealed record AssetEntry(JsonObject Node, JsonText? Currency, JsonText? NetworkName, JsonText? Wallet)
{
    /// <summary>The network; null when there is none of that name.</summary>
    public Network? Network => NetworkName is null ? null : Networks.Find(NetworkName.Value);

    /// <summary>What the wallet's address says; null when network or wallet are missing or unknown.</summary>
    public WalletReading? Reading { get; } = Wallet is null || NetworkName is null ? null : Networks.Find(NetworkName.Value)?.Read(Wallet.Value);

    /// <summary>An entry.</summary>
    public static AssetEntry Of(JsonObject node) => new(node, node["currency"] as JsonText, node["network"] as JsonText, node["wallet"] as JsonText);
}
