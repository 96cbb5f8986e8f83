namespace Pulumi.AzureNative.Network;

/// <summary>The tier of a public IP address.</summary>
[EnumType]
public readonly struct PublicIPAddressSkuName : IEquatable<PublicIPAddressSkuName>
{
    private readonly string _value;

    private PublicIPAddressSkuName(string value) => _value = value;

    /// <summary><c>Basic</c></summary>
    public static PublicIPAddressSkuName Basic { get; } = new("Basic");

    /// <summary><c>Standard</c></summary>
    public static PublicIPAddressSkuName Standard { get; } = new("Standard");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(PublicIPAddressSkuName left, PublicIPAddressSkuName right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(PublicIPAddressSkuName left, PublicIPAddressSkuName right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(PublicIPAddressSkuName value) => value._value;

    /// <inheritdoc/>
    public bool Equals(PublicIPAddressSkuName other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PublicIPAddressSkuName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
