namespace Pulumi.AzureNative.ApiManagement;

/// <summary>How requests are chosen to be logged.</summary>
[EnumType]
public readonly struct SamplingType : IEquatable<SamplingType>
{
    private readonly string _value;

    private SamplingType(string value) => _value = value;

    /// <summary><c>fixed</c></summary>
    public static SamplingType Fixed { get; } = new("fixed");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(SamplingType left, SamplingType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(SamplingType left, SamplingType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(SamplingType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(SamplingType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SamplingType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
