namespace Pulumi.AzureNative.Storage;

/// <summary>How a storage account keeps its copies.</summary>
[EnumType]
public readonly struct SkuName : IEquatable<SkuName>
{
    private readonly string _value;

    private SkuName(string value) => _value = value;

    /// <summary><c>Standard_LRS</c></summary>
    public static SkuName Standard_LRS { get; } = new("Standard_LRS");

    /// <summary><c>Standard_GRS</c></summary>
    public static SkuName Standard_GRS { get; } = new("Standard_GRS");

    /// <summary><c>Standard_RAGRS</c></summary>
    public static SkuName Standard_RAGRS { get; } = new("Standard_RAGRS");

    /// <summary><c>Standard_ZRS</c></summary>
    public static SkuName Standard_ZRS { get; } = new("Standard_ZRS");

    /// <summary><c>Premium_LRS</c></summary>
    public static SkuName Premium_LRS { get; } = new("Premium_LRS");

    /// <summary><c>Premium_ZRS</c></summary>
    public static SkuName Premium_ZRS { get; } = new("Premium_ZRS");

    /// <summary><c>Standard_GZRS</c></summary>
    public static SkuName Standard_GZRS { get; } = new("Standard_GZRS");

    /// <summary><c>Standard_RAGZRS</c></summary>
    public static SkuName Standard_RAGZRS { get; } = new("Standard_RAGZRS");

    /// <summary><c>StandardV2_LRS</c></summary>
    public static SkuName StandardV2_LRS { get; } = new("StandardV2_LRS");

    /// <summary><c>StandardV2_GRS</c></summary>
    public static SkuName StandardV2_GRS { get; } = new("StandardV2_GRS");

    /// <summary><c>StandardV2_ZRS</c></summary>
    public static SkuName StandardV2_ZRS { get; } = new("StandardV2_ZRS");

    /// <summary><c>StandardV2_GZRS</c></summary>
    public static SkuName StandardV2_GZRS { get; } = new("StandardV2_GZRS");

    /// <summary><c>PremiumV2_LRS</c></summary>
    public static SkuName PremiumV2_LRS { get; } = new("PremiumV2_LRS");

    /// <summary><c>PremiumV2_ZRS</c></summary>
    public static SkuName PremiumV2_ZRS { get; } = new("PremiumV2_ZRS");

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
