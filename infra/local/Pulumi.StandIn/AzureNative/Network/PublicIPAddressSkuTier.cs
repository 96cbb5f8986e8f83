namespace Pulumi.AzureNative.Network;

/// <summary>Whether a public IP address belongs to one region or to all.</summary>
[EnumType]
public readonly struct PublicIPAddressSkuTier : IEquatable<PublicIPAddressSkuTier>
{
    private readonly string _value;

    private PublicIPAddressSkuTier(string value) => _value = value;

    /// <summary><c>Global</c></summary>
    public static PublicIPAddressSkuTier Global { get; } = new("Global");

    /// <summary><c>Regional</c></summary>
    public static PublicIPAddressSkuTier Regional { get; } = new("Regional");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(PublicIPAddressSkuTier left, PublicIPAddressSkuTier right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(PublicIPAddressSkuTier left, PublicIPAddressSkuTier right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(PublicIPAddressSkuTier value) => value._value;

    /// <inheritdoc/>
    public bool Equals(PublicIPAddressSkuTier other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PublicIPAddressSkuTier other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
