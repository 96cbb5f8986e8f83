namespace Pulumi.AzureNative.EventGrid;

/// <summary>The lowest version of TLS that is spoken.</summary>
[EnumType]
public readonly struct TlsVersion : IEquatable<TlsVersion>
{
    private readonly string _value;

    private TlsVersion(string value) => _value = value;

    /// <summary><c>1.0</c></summary>
    public static TlsVersion TlsVersion_1_0 { get; } = new("1.0");

    /// <summary><c>1.1</c></summary>
    public static TlsVersion TlsVersion_1_1 { get; } = new("1.1");

    /// <summary><c>1.2</c></summary>
    public static TlsVersion TlsVersion_1_2 { get; } = new("1.2");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(TlsVersion left, TlsVersion right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(TlsVersion left, TlsVersion right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(TlsVersion value) => value._value;

    /// <inheritdoc/>
    public bool Equals(TlsVersion other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TlsVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
