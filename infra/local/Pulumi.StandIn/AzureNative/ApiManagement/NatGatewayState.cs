namespace Pulumi.AzureNative.ApiManagement;

/// <summary>Whether outgoing traffic goes through a NAT gateway.</summary>
[EnumType]
public readonly struct NatGatewayState : IEquatable<NatGatewayState>
{
    private readonly string _value;

    private NatGatewayState(string value) => _value = value;

    /// <summary><c>Enabled</c></summary>
    public static NatGatewayState Enabled { get; } = new("Enabled");

    /// <summary><c>Disabled</c></summary>
    public static NatGatewayState Disabled { get; } = new("Disabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(NatGatewayState left, NatGatewayState right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(NatGatewayState left, NatGatewayState right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(NatGatewayState value) => value._value;

    /// <inheritdoc/>
    public bool Equals(NatGatewayState other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NatGatewayState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
