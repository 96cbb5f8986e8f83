using Proof.Partners.Model;

namespace Proof.Partners.Reading;

/// <summary>What the configuration binder fills from the widget's part of a checked document.</summary>
internal sealed class WidgetData
{
    /// <summary>The assets; null when the list is empty.</summary>
    public List<AssetData>? Assets { get; set; }

    /// <summary>The fiat currencies; null when the list is empty.</summary>
    public List<string>? FiatCurrencies { get; set; }

    /// <summary>The choices.</summary>
    public WidgetDefaults? Defaults { get; set; }
}

/// <summary>An asset.</summary>
internal sealed class AssetData
{
    /// <summary>Its currency.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Its network.</summary>
    public string Network { get; set; } = "";

    /// <summary>Its wallet.</summary>
    public string Wallet { get; set; } = "";

    /// <summary>What people want to remember.</summary>
    public string? Note { get; set; }
}
