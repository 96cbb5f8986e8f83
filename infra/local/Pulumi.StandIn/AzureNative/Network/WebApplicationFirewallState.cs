namespace Pulumi.AzureNative.Network;

/// <summary>Whether a rule is on.</summary>
[EnumType]
public readonly struct WebApplicationFirewallState : IEquatable<WebApplicationFirewallState>
{
    private readonly string _value;

    private WebApplicationFirewallState(string value) => _value = value;

    /// <summary><c>Disabled</c></summary>
    public static WebApplicationFirewallState Disabled { get; } = new("Disabled");

    /// <summary><c>Enabled</c></summary>
    public static WebApplicationFirewallState Enabled { get; } = new("Enabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(WebApplicationFirewallState left, WebApplicationFirewallState right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(WebApplicationFirewallState left, WebApplicationFirewallState right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(WebApplicationFirewallState value) => value._value;

    /// <inheritdoc/>
    public bool Equals(WebApplicationFirewallState other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebApplicationFirewallState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
