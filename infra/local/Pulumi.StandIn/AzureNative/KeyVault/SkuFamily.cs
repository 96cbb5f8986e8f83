namespace Pulumi.AzureNative.KeyVault;

/// <summary>The family of a vault's tier.</summary>
[EnumType]
public readonly struct SkuFamily : IEquatable<SkuFamily>
{
    private readonly string _value;

    private SkuFamily(string value) => _value = value;

    /// <summary><c>A</c></summary>
    public static SkuFamily A { get; } = new("A");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(SkuFamily left, SkuFamily right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(SkuFamily left, SkuFamily right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(SkuFamily value) => value._value;

    /// <inheritdoc/>
    public bool Equals(SkuFamily other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SkuFamily other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
