namespace Pulumi.AzureNative.ApiManagement;

/// <summary>Which requests are logged whatever the sampling.</summary>
[EnumType]
public readonly struct AlwaysLog : IEquatable<AlwaysLog>
{
    private readonly string _value;

    private AlwaysLog(string value) => _value = value;

    /// <summary><c>allErrors</c></summary>
    public static AlwaysLog AllErrors { get; } = new("allErrors");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(AlwaysLog left, AlwaysLog right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(AlwaysLog left, AlwaysLog right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(AlwaysLog value) => value._value;

    /// <inheritdoc/>
    public bool Equals(AlwaysLog other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AlwaysLog other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
