namespace Pulumi.AzureNative.Network;

/// <summary>How a condition compares.</summary>
[EnumType]
public readonly struct WebApplicationFirewallOperator : IEquatable<WebApplicationFirewallOperator>
{
    private readonly string _value;

    private WebApplicationFirewallOperator(string value) => _value = value;

    /// <summary><c>IPMatch</c></summary>
    public static WebApplicationFirewallOperator IPMatch { get; } = new("IPMatch");

    /// <summary><c>Equal</c></summary>
    public static WebApplicationFirewallOperator Equal { get; } = new("Equal");

    /// <summary><c>Contains</c></summary>
    public static WebApplicationFirewallOperator Contains { get; } = new("Contains");

    /// <summary><c>LessThan</c></summary>
    public static WebApplicationFirewallOperator LessThan { get; } = new("LessThan");

    /// <summary><c>GreaterThan</c></summary>
    public static WebApplicationFirewallOperator GreaterThan { get; } = new("GreaterThan");

    /// <summary><c>LessThanOrEqual</c></summary>
    public static WebApplicationFirewallOperator LessThanOrEqual { get; } = new("LessThanOrEqual");

    /// <summary><c>GreaterThanOrEqual</c></summary>
    public static WebApplicationFirewallOperator GreaterThanOrEqual { get; } = new("GreaterThanOrEqual");

    /// <summary><c>BeginsWith</c></summary>
    public static WebApplicationFirewallOperator BeginsWith { get; } = new("BeginsWith");

    /// <summary><c>EndsWith</c></summary>
    public static WebApplicationFirewallOperator EndsWith { get; } = new("EndsWith");

    /// <summary><c>Regex</c></summary>
    public static WebApplicationFirewallOperator Regex { get; } = new("Regex");

    /// <summary><c>GeoMatch</c></summary>
    public static WebApplicationFirewallOperator GeoMatch { get; } = new("GeoMatch");

    /// <summary><c>Any</c></summary>
    public static WebApplicationFirewallOperator Any { get; } = new("Any");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(WebApplicationFirewallOperator left, WebApplicationFirewallOperator right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(WebApplicationFirewallOperator left, WebApplicationFirewallOperator right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(WebApplicationFirewallOperator value) => value._value;

    /// <inheritdoc/>
    public bool Equals(WebApplicationFirewallOperator other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebApplicationFirewallOperator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
