namespace Pulumi.AzureNative.Network;

/// <summary>How an exclusion compares a name.</summary>
[EnumType]
public readonly struct OwaspCrsExclusionEntrySelectorMatchOperator : IEquatable<OwaspCrsExclusionEntrySelectorMatchOperator>
{
    private readonly string _value;

    private OwaspCrsExclusionEntrySelectorMatchOperator(string value) => _value = value;

    /// <summary><c>Equals</c></summary>
    public static OwaspCrsExclusionEntrySelectorMatchOperator EqualsValue { get; } = new("Equals");

    /// <summary><c>Contains</c></summary>
    public static OwaspCrsExclusionEntrySelectorMatchOperator Contains { get; } = new("Contains");

    /// <summary><c>StartsWith</c></summary>
    public static OwaspCrsExclusionEntrySelectorMatchOperator StartsWith { get; } = new("StartsWith");

    /// <summary><c>EndsWith</c></summary>
    public static OwaspCrsExclusionEntrySelectorMatchOperator EndsWith { get; } = new("EndsWith");

    /// <summary><c>EqualsAny</c></summary>
    public static OwaspCrsExclusionEntrySelectorMatchOperator EqualsAny { get; } = new("EqualsAny");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(OwaspCrsExclusionEntrySelectorMatchOperator left, OwaspCrsExclusionEntrySelectorMatchOperator right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(OwaspCrsExclusionEntrySelectorMatchOperator left, OwaspCrsExclusionEntrySelectorMatchOperator right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(OwaspCrsExclusionEntrySelectorMatchOperator value) => value._value;

    /// <inheritdoc/>
    public bool Equals(OwaspCrsExclusionEntrySelectorMatchOperator other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OwaspCrsExclusionEntrySelectorMatchOperator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
