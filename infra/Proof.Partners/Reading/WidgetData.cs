namespace Proof.Partners.Reading;

/// <summary>What the configuration binder fills from the widget's part of a checked document.</summary>
internal sealed class WidgetData
{
    /// <summary>The assets; null when the list is empty.</summary>
    public List<AssetData>? Assets { get; set; }

    /// <summary>The fiat currencies; null when the list is empty.</summary>
    public List<string>? FiatCurrencies { get; set; }

    /// <summary>The choices; null when there are none.</summary>
    public WidgetDefaultsData? Defaults { get; set; }
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

/// <summary>The choices. The binder sets no init-only properties, so that the model's own class cannot be filled by it.</summary>
internal sealed class WidgetDefaultsData
{
    /// <summary>The choice of Currency; null when it is not made.</summary>
    public string? Currency { get; set; }

    /// <summary>The choice of Network; null when it is not made.</summary>
    public string? Network { get; set; }

    /// <summary>The choice of FiatCurrency; null when it is not made.</summary>
    public string? FiatCurrency { get; set; }

    /// <summary>The choice of Type; null when it is not made.</summary>
    public string? Type { get; set; }

    /// <summary>The choice of Language; null when it is not made.</summary>
    public string? Language { get; set; }

    /// <summary>The choice of Theme; null when it is not made.</summary>
    public string? Theme { get; set; }

    /// <summary>The choice of RedirectUrl; null when it is not made.</summary>
    public string? RedirectUrl { get; set; }
}
