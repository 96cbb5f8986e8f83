namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What a log shows of a value: <c>Hide</c> shows nothing, <c>Mask</c> that there was one.</summary>
[EnumType]
public readonly struct DataMaskingMode : IEquatable<DataMaskingMode>
{
    private readonly string _value;

    private DataMaskingMode(string value) => _value = value;

    /// <summary><c>Hide</c></summary>
    public static DataMaskingMode Hide { get; } = new("Hide");

    /// <summary><c>Mask</c></summary>
    public static DataMaskingMode Mask { get; } = new("Mask");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(DataMaskingMode left, DataMaskingMode right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(DataMaskingMode left, DataMaskingMode right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(DataMaskingMode value) => value._value;

    /// <inheritdoc/>
    public bool Equals(DataMaskingMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DataMaskingMode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
