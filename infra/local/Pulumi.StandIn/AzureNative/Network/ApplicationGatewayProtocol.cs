namespace Pulumi.AzureNative.Network;

/// <summary>A protocol that a gateway speaks.</summary>
[EnumType]
public readonly struct ApplicationGatewayProtocol : IEquatable<ApplicationGatewayProtocol>
{
    private readonly string _value;

    private ApplicationGatewayProtocol(string value) => _value = value;

    /// <summary><c>Http</c></summary>
    public static ApplicationGatewayProtocol Http { get; } = new("Http");

    /// <summary><c>Https</c></summary>
    public static ApplicationGatewayProtocol Https { get; } = new("Https");

    /// <summary><c>Tcp</c></summary>
    public static ApplicationGatewayProtocol Tcp { get; } = new("Tcp");

    /// <summary><c>Tls</c></summary>
    public static ApplicationGatewayProtocol Tls { get; } = new("Tls");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApplicationGatewayProtocol left, ApplicationGatewayProtocol right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApplicationGatewayProtocol left, ApplicationGatewayProtocol right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApplicationGatewayProtocol value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApplicationGatewayProtocol other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicationGatewayProtocol other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
