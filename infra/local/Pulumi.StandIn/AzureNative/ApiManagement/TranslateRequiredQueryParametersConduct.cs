namespace Pulumi.AzureNative.ApiManagement;

/// <summary>How an import treats required query parameters.</summary>
[EnumType]
public readonly struct TranslateRequiredQueryParametersConduct : IEquatable<TranslateRequiredQueryParametersConduct>
{
    private readonly string _value;

    private TranslateRequiredQueryParametersConduct(string value) => _value = value;

    /// <summary><c>template</c></summary>
    public static TranslateRequiredQueryParametersConduct Template { get; } = new("template");

    /// <summary><c>query</c></summary>
    public static TranslateRequiredQueryParametersConduct Query { get; } = new("query");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(TranslateRequiredQueryParametersConduct left, TranslateRequiredQueryParametersConduct right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(TranslateRequiredQueryParametersConduct left, TranslateRequiredQueryParametersConduct right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(TranslateRequiredQueryParametersConduct value) => value._value;

    /// <inheritdoc/>
    public bool Equals(TranslateRequiredQueryParametersConduct other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TranslateRequiredQueryParametersConduct other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
