using System.Collections.Immutable;

namespace Proof.Partners.Model;

/// <summary>What the widget offers to a partner's users.</summary>
public sealed record Widget
{
    /// <summary>The enabled crypto currencies, each with the wallet that receives it.</summary>
    public ImmutableArray<Asset> Assets { get; init; } = [];

    /// <summary>The fiat currencies (ISO 4217) that users pay with.</summary>
    public ImmutableArray<string> FiatCurrencies { get; init; } = [];

    /// <summary>What is chosen when the widget opens.</summary>
    public WidgetDefaults Defaults { get; init; } = new();
}

/// <summary>An enabled crypto currency. A currency is always a pair of currency and network.</summary>
/// <param name="Currency">The currency: <c>USDT</c>.</param>
/// <param name="Network">The network: <c>TRC20</c>.</param>
/// <param name="Wallet">The destination wallet's address on that network.</param>
/// <param name="Note">What people want to remember about it; null when nothing.</param>
public sealed record Asset(string Currency, string Network, string Wallet, string? Note = null);

/// <summary>What is chosen when the widget opens. Null: the widget's own choice.</summary>
public sealed record WidgetDefaults
{
    /// <summary>The crypto currency; goes with <see cref="Network"/>.</summary>
    public string? Currency { get; init; }

    /// <summary>The crypto currency's network.</summary>
    public string? Network { get; init; }

    /// <summary>The fiat currency (ISO 4217).</summary>
    public string? FiatCurrency { get; init; }

    /// <summary><c>buy</c> or <c>sell</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The language (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary><c>light</c>, <c>dark</c> or <c>auto</c>.</summary>
    public string? Theme { get; init; }

    /// <summary>Where the user's browser goes afterwards.</summary>
    public string? RedirectUrl { get; init; }
}
