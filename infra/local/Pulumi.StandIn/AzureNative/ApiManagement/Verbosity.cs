namespace Pulumi.AzureNative.ApiManagement;

/// <summary>How much is logged.</summary>
[EnumType]
public readonly struct Verbosity : IEquatable<Verbosity>
{
    private readonly string _value;

    private Verbosity(string value) => _value = value;

    /// <summary><c>verbose</c></summary>
    public static Verbosity Verbose { get; } = new("verbose");

    /// <summary><c>information</c></summary>
    public static Verbosity Information { get; } = new("information");

    /// <summary><c>error</c></summary>
    public static Verbosity Error { get; } = new("error");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(Verbosity left, Verbosity right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Verbosity left, Verbosity right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(Verbosity value) => value._value;

    /// <inheritdoc/>
    public bool Equals(Verbosity other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Verbosity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
