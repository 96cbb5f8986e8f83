namespace Pulumi.AzureNative.Network;

/// <summary>Who keeps a policy for TLS.</summary>
[EnumType]
public readonly struct ApplicationGatewaySslPolicyType : IEquatable<ApplicationGatewaySslPolicyType>
{
    private readonly string _value;

    private ApplicationGatewaySslPolicyType(string value) => _value = value;

    /// <summary><c>Predefined</c></summary>
    public static ApplicationGatewaySslPolicyType Predefined { get; } = new("Predefined");

    /// <summary><c>Custom</c></summary>
    public static ApplicationGatewaySslPolicyType Custom { get; } = new("Custom");

    /// <summary><c>CustomV2</c></summary>
    public static ApplicationGatewaySslPolicyType CustomV2 { get; } = new("CustomV2");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApplicationGatewaySslPolicyType left, ApplicationGatewaySslPolicyType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApplicationGatewaySslPolicyType left, ApplicationGatewaySslPolicyType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApplicationGatewaySslPolicyType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApplicationGatewaySslPolicyType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicationGatewaySslPolicyType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
