namespace Pulumi.AzureNative.Network;

/// <summary>A policy for TLS that Azure keeps.</summary>
[EnumType]
public readonly struct ApplicationGatewaySslPolicyName : IEquatable<ApplicationGatewaySslPolicyName>
{
    private readonly string _value;

    private ApplicationGatewaySslPolicyName(string value) => _value = value;

    /// <summary><c>AppGwSslPolicy20150501</c></summary>
    public static ApplicationGatewaySslPolicyName AppGwSslPolicy20150501 { get; } = new("AppGwSslPolicy20150501");

    /// <summary><c>AppGwSslPolicy20170401</c></summary>
    public static ApplicationGatewaySslPolicyName AppGwSslPolicy20170401 { get; } = new("AppGwSslPolicy20170401");

    /// <summary><c>AppGwSslPolicy20170401S</c></summary>
    public static ApplicationGatewaySslPolicyName AppGwSslPolicy20170401S { get; } = new("AppGwSslPolicy20170401S");

    /// <summary><c>AppGwSslPolicy20220101</c></summary>
    public static ApplicationGatewaySslPolicyName AppGwSslPolicy20220101 { get; } = new("AppGwSslPolicy20220101");

    /// <summary><c>AppGwSslPolicy20220101S</c></summary>
    public static ApplicationGatewaySslPolicyName AppGwSslPolicy20220101S { get; } = new("AppGwSslPolicy20220101S");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApplicationGatewaySslPolicyName left, ApplicationGatewaySslPolicyName right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApplicationGatewaySslPolicyName left, ApplicationGatewaySslPolicyName right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApplicationGatewaySslPolicyName value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApplicationGatewaySslPolicyName other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicationGatewaySslPolicyName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
