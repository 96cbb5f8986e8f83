namespace Pulumi.AzureNative.Network;

/// <summary>How an exception compares the name of a header.</summary>
[EnumType]
public readonly struct ExceptionEntrySelectorMatchOperator : IEquatable<ExceptionEntrySelectorMatchOperator>
{
    private readonly string _value;

    private ExceptionEntrySelectorMatchOperator(string value) => _value = value;

    /// <summary><c>Equals</c></summary>
    public static ExceptionEntrySelectorMatchOperator EqualsValue { get; } = new("Equals");

    /// <summary><c>Contains</c></summary>
    public static ExceptionEntrySelectorMatchOperator Contains { get; } = new("Contains");

    /// <summary><c>StartsWith</c></summary>
    public static ExceptionEntrySelectorMatchOperator StartsWith { get; } = new("StartsWith");

    /// <summary><c>EndsWith</c></summary>
    public static ExceptionEntrySelectorMatchOperator EndsWith { get; } = new("EndsWith");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ExceptionEntrySelectorMatchOperator left, ExceptionEntrySelectorMatchOperator right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ExceptionEntrySelectorMatchOperator left, ExceptionEntrySelectorMatchOperator right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ExceptionEntrySelectorMatchOperator value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ExceptionEntrySelectorMatchOperator other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExceptionEntrySelectorMatchOperator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
