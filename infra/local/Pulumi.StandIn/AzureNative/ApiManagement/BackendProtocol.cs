namespace Pulumi.AzureNative.ApiManagement;

/// <summary>How a backend is spoken to.</summary>
[EnumType]
public readonly struct BackendProtocol : IEquatable<BackendProtocol>
{
    private readonly string _value;

    private BackendProtocol(string value) => _value = value;

    /// <summary><c>http</c></summary>
    public static BackendProtocol Http { get; } = new("http");

    /// <summary><c>soap</c></summary>
    public static BackendProtocol Soap { get; } = new("soap");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(BackendProtocol left, BackendProtocol right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(BackendProtocol left, BackendProtocol right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(BackendProtocol value) => value._value;

    /// <inheritdoc/>
    public bool Equals(BackendProtocol other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BackendProtocol other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
