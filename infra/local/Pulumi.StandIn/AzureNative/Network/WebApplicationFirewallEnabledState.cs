namespace Pulumi.AzureNative.Network;

/// <summary>Whether a policy is on.</summary>
[EnumType]
public readonly struct WebApplicationFirewallEnabledState : IEquatable<WebApplicationFirewallEnabledState>
{
    private readonly string _value;

    private WebApplicationFirewallEnabledState(string value) => _value = value;

    /// <summary><c>Disabled</c></summary>
    public static WebApplicationFirewallEnabledState Disabled { get; } = new("Disabled");

    /// <summary><c>Enabled</c></summary>
    public static WebApplicationFirewallEnabledState Enabled { get; } = new("Enabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(WebApplicationFirewallEnabledState left, WebApplicationFirewallEnabledState right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(WebApplicationFirewallEnabledState left, WebApplicationFirewallEnabledState right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(WebApplicationFirewallEnabledState value) => value._value;

    /// <inheritdoc/>
    public bool Equals(WebApplicationFirewallEnabledState other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebApplicationFirewallEnabledState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
