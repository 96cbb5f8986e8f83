namespace Pulumi.AzureNative.Network;

/// <summary>Whether requests are blocked or only logged.</summary>
[EnumType]
public readonly struct WebApplicationFirewallMode : IEquatable<WebApplicationFirewallMode>
{
    private readonly string _value;

    private WebApplicationFirewallMode(string value) => _value = value;

    /// <summary><c>Prevention</c></summary>
    public static WebApplicationFirewallMode Prevention { get; } = new("Prevention");

    /// <summary><c>Detection</c></summary>
    public static WebApplicationFirewallMode Detection { get; } = new("Detection");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(WebApplicationFirewallMode left, WebApplicationFirewallMode right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(WebApplicationFirewallMode left, WebApplicationFirewallMode right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(WebApplicationFirewallMode value) => value._value;

    /// <inheritdoc/>
    public bool Equals(WebApplicationFirewallMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebApplicationFirewallMode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
