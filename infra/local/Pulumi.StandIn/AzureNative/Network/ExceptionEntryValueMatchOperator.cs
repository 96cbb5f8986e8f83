namespace Pulumi.AzureNative.Network;

/// <summary>How an exception compares a value.</summary>
[EnumType]
public readonly struct ExceptionEntryValueMatchOperator : IEquatable<ExceptionEntryValueMatchOperator>
{
    private readonly string _value;

    private ExceptionEntryValueMatchOperator(string value) => _value = value;

    /// <summary><c>Equals</c></summary>
    public static ExceptionEntryValueMatchOperator EqualsValue { get; } = new("Equals");

    /// <summary><c>Contains</c></summary>
    public static ExceptionEntryValueMatchOperator Contains { get; } = new("Contains");

    /// <summary><c>StartsWith</c></summary>
    public static ExceptionEntryValueMatchOperator StartsWith { get; } = new("StartsWith");

    /// <summary><c>EndsWith</c></summary>
    public static ExceptionEntryValueMatchOperator EndsWith { get; } = new("EndsWith");

    /// <summary><c>IPMatch</c></summary>
    public static ExceptionEntryValueMatchOperator IPMatch { get; } = new("IPMatch");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ExceptionEntryValueMatchOperator left, ExceptionEntryValueMatchOperator right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ExceptionEntryValueMatchOperator left, ExceptionEntryValueMatchOperator right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ExceptionEntryValueMatchOperator value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ExceptionEntryValueMatchOperator other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExceptionEntryValueMatchOperator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
