namespace Pulumi.AzureNative.Network;

/// <summary>How sensitive a rule is.</summary>
[EnumType]
public readonly struct SensitivityType : IEquatable<SensitivityType>
{
    private readonly string _value;

    private SensitivityType(string value) => _value = value;

    /// <summary><c>None</c></summary>
    public static SensitivityType None { get; } = new("None");

    /// <summary><c>Low</c></summary>
    public static SensitivityType Low { get; } = new("Low");

    /// <summary><c>Medium</c></summary>
    public static SensitivityType Medium { get; } = new("Medium");

    /// <summary><c>High</c></summary>
    public static SensitivityType High { get; } = new("High");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(SensitivityType left, SensitivityType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(SensitivityType left, SensitivityType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(SensitivityType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(SensitivityType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SensitivityType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
