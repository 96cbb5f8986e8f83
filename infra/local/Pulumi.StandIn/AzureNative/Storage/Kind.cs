namespace Pulumi.AzureNative.Storage;

/// <summary>The kind of a storage account.</summary>
[EnumType]
public readonly struct Kind : IEquatable<Kind>
{
    private readonly string _value;

    private Kind(string value) => _value = value;

    /// <summary><c>Storage</c></summary>
    public static Kind Storage { get; } = new("Storage");

    /// <summary><c>StorageV2</c></summary>
    public static Kind StorageV2 { get; } = new("StorageV2");

    /// <summary><c>BlobStorage</c></summary>
    public static Kind BlobStorage { get; } = new("BlobStorage");

    /// <summary><c>FileStorage</c></summary>
    public static Kind FileStorage { get; } = new("FileStorage");

    /// <summary><c>BlockBlobStorage</c></summary>
    public static Kind BlockBlobStorage { get; } = new("BlockBlobStorage");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(Kind left, Kind right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Kind left, Kind right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(Kind value) => value._value;

    /// <inheritdoc/>
    public bool Equals(Kind other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Kind other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
