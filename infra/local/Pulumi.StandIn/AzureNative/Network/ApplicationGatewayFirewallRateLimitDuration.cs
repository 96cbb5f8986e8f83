namespace Pulumi.AzureNative.Network;

/// <summary>For how long requests are counted.</summary>
[EnumType]
public readonly struct ApplicationGatewayFirewallRateLimitDuration : IEquatable<ApplicationGatewayFirewallRateLimitDuration>
{
    private readonly string _value;

    private ApplicationGatewayFirewallRateLimitDuration(string value) => _value = value;

    /// <summary><c>OneMin</c></summary>
    public static ApplicationGatewayFirewallRateLimitDuration OneMin { get; } = new("OneMin");

    /// <summary><c>FiveMins</c></summary>
    public static ApplicationGatewayFirewallRateLimitDuration FiveMins { get; } = new("FiveMins");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApplicationGatewayFirewallRateLimitDuration left, ApplicationGatewayFirewallRateLimitDuration right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApplicationGatewayFirewallRateLimitDuration left, ApplicationGatewayFirewallRateLimitDuration right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApplicationGatewayFirewallRateLimitDuration value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApplicationGatewayFirewallRateLimitDuration other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicationGatewayFirewallRateLimitDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
