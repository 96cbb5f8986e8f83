namespace Pulumi.AzureNative.KeyVault;

/// <summary>The tier of a vault.</summary>
[EnumType]
public readonly struct SkuName : IEquatable<SkuName>
{
    private readonly string _value;

    private SkuName(string value) => _value = value;

    /// <summary><c>standard</c></summary>
    public static SkuName Standard { get; } = new("standard");

    /// <summary><c>premium</c></summary>
    public static SkuName Premium { get; } = new("premium");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(SkuName left, SkuName right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(SkuName left, SkuName right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(SkuName value) => value._value;

    /// <inheritdoc/>
    public bool Equals(SkuName other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SkuName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
