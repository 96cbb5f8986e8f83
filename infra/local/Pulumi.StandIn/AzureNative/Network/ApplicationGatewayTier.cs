namespace Pulumi.AzureNative.Network;

/// <summary>The tier of a gateway.</summary>
[EnumType]
public readonly struct ApplicationGatewayTier : IEquatable<ApplicationGatewayTier>
{
    private readonly string _value;

    private ApplicationGatewayTier(string value) => _value = value;

    /// <summary><c>Standard</c></summary>
    public static ApplicationGatewayTier Standard { get; } = new("Standard");

    /// <summary><c>WAF</c></summary>
    public static ApplicationGatewayTier WAF { get; } = new("WAF");

    /// <summary><c>Standard_v2</c></summary>
    public static ApplicationGatewayTier Standard_v2 { get; } = new("Standard_v2");

    /// <summary><c>WAF_v2</c></summary>
    public static ApplicationGatewayTier WAF_v2 { get; } = new("WAF_v2");

    /// <summary><c>Basic</c></summary>
    public static ApplicationGatewayTier Basic { get; } = new("Basic");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApplicationGatewayTier left, ApplicationGatewayTier right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApplicationGatewayTier left, ApplicationGatewayTier right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApplicationGatewayTier value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApplicationGatewayTier other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicationGatewayTier other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
