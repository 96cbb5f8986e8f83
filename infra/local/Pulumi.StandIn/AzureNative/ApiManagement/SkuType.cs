namespace Pulumi.AzureNative.ApiManagement;

/// <summary>The tier of a service.</summary>
[EnumType]
public readonly struct SkuType : IEquatable<SkuType>
{
    private readonly string _value;

    private SkuType(string value) => _value = value;

    /// <summary><c>Developer</c></summary>
    public static SkuType Developer { get; } = new("Developer");

    /// <summary><c>Standard</c></summary>
    public static SkuType Standard { get; } = new("Standard");

    /// <summary><c>Premium</c></summary>
    public static SkuType Premium { get; } = new("Premium");

    /// <summary><c>Basic</c></summary>
    public static SkuType Basic { get; } = new("Basic");

    /// <summary><c>Consumption</c></summary>
    public static SkuType Consumption { get; } = new("Consumption");

    /// <summary><c>Isolated</c></summary>
    public static SkuType Isolated { get; } = new("Isolated");

    /// <summary><c>BasicV2</c></summary>
    public static SkuType BasicV2 { get; } = new("BasicV2");

    /// <summary><c>StandardV2</c></summary>
    public static SkuType StandardV2 { get; } = new("StandardV2");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(SkuType left, SkuType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(SkuType left, SkuType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(SkuType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(SkuType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SkuType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
