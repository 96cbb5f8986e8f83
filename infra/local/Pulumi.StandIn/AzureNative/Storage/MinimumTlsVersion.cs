namespace Pulumi.AzureNative.Storage;

/// <summary>The lowest version of TLS that is spoken.</summary>
[EnumType]
public readonly struct MinimumTlsVersion : IEquatable<MinimumTlsVersion>
{
    private readonly string _value;

    private MinimumTlsVersion(string value) => _value = value;

    /// <summary><c>TLS1_0</c></summary>
    public static MinimumTlsVersion TLS1_0 { get; } = new("TLS1_0");

    /// <summary><c>TLS1_1</c></summary>
    public static MinimumTlsVersion TLS1_1 { get; } = new("TLS1_1");

    /// <summary><c>TLS1_2</c></summary>
    public static MinimumTlsVersion TLS1_2 { get; } = new("TLS1_2");

    /// <summary><c>TLS1_3</c></summary>
    public static MinimumTlsVersion TLS1_3 { get; } = new("TLS1_3");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(MinimumTlsVersion left, MinimumTlsVersion right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(MinimumTlsVersion left, MinimumTlsVersion right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(MinimumTlsVersion value) => value._value;

    /// <inheritdoc/>
    public bool Equals(MinimumTlsVersion other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MinimumTlsVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
