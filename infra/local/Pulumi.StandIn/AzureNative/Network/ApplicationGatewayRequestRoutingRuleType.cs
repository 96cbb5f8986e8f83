namespace Pulumi.AzureNative.Network;

/// <summary>Whether the path matters for where a request goes.</summary>
[EnumType]
public readonly struct ApplicationGatewayRequestRoutingRuleType : IEquatable<ApplicationGatewayRequestRoutingRuleType>
{
    private readonly string _value;

    private ApplicationGatewayRequestRoutingRuleType(string value) => _value = value;

    /// <summary><c>Basic</c></summary>
    public static ApplicationGatewayRequestRoutingRuleType Basic { get; } = new("Basic");

    /// <summary><c>PathBasedRouting</c></summary>
    public static ApplicationGatewayRequestRoutingRuleType PathBasedRouting { get; } = new("PathBasedRouting");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApplicationGatewayRequestRoutingRuleType left, ApplicationGatewayRequestRoutingRuleType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApplicationGatewayRequestRoutingRuleType left, ApplicationGatewayRequestRoutingRuleType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApplicationGatewayRequestRoutingRuleType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApplicationGatewayRequestRoutingRuleType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicationGatewayRequestRoutingRuleType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
