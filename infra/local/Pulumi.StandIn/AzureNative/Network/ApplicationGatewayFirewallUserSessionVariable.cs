namespace Pulumi.AzureNative.Network;

/// <summary>What requests must share to be counted together.</summary>
[EnumType]
public readonly struct ApplicationGatewayFirewallUserSessionVariable : IEquatable<ApplicationGatewayFirewallUserSessionVariable>
{
    private readonly string _value;

    private ApplicationGatewayFirewallUserSessionVariable(string value) => _value = value;

    /// <summary><c>ClientAddr</c></summary>
    public static ApplicationGatewayFirewallUserSessionVariable ClientAddr { get; } = new("ClientAddr");

    /// <summary><c>GeoLocation</c></summary>
    public static ApplicationGatewayFirewallUserSessionVariable GeoLocation { get; } = new("GeoLocation");

    /// <summary><c>None</c></summary>
    public static ApplicationGatewayFirewallUserSessionVariable None { get; } = new("None");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApplicationGatewayFirewallUserSessionVariable left, ApplicationGatewayFirewallUserSessionVariable right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApplicationGatewayFirewallUserSessionVariable left, ApplicationGatewayFirewallUserSessionVariable right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApplicationGatewayFirewallUserSessionVariable value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApplicationGatewayFirewallUserSessionVariable other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicationGatewayFirewallUserSessionVariable other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
