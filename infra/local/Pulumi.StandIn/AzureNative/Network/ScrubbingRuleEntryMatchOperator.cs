namespace Pulumi.AzureNative.Network;

/// <summary>How a name is compared for hiding.</summary>
[EnumType]
public readonly struct ScrubbingRuleEntryMatchOperator : IEquatable<ScrubbingRuleEntryMatchOperator>
{
    private readonly string _value;

    private ScrubbingRuleEntryMatchOperator(string value) => _value = value;

    /// <summary><c>Equals</c></summary>
    public static ScrubbingRuleEntryMatchOperator EqualsValue { get; } = new("Equals");

    /// <summary><c>EqualsAny</c></summary>
    public static ScrubbingRuleEntryMatchOperator EqualsAny { get; } = new("EqualsAny");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ScrubbingRuleEntryMatchOperator left, ScrubbingRuleEntryMatchOperator right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ScrubbingRuleEntryMatchOperator left, ScrubbingRuleEntryMatchOperator right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ScrubbingRuleEntryMatchOperator value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ScrubbingRuleEntryMatchOperator other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScrubbingRuleEntryMatchOperator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
