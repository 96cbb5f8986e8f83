namespace Pulumi.AzureNative.ApiManagement;

/// <summary>How operations of an API can be called.</summary>
[EnumType]
public readonly struct Protocol : IEquatable<Protocol>
{
    private readonly string _value;

    private Protocol(string value) => _value = value;

    /// <summary><c>http</c></summary>
    public static Protocol Http { get; } = new("http");

    /// <summary><c>https</c></summary>
    public static Protocol Https { get; } = new("https");

    /// <summary><c>ws</c></summary>
    public static Protocol Ws { get; } = new("ws");

    /// <summary><c>wss</c></summary>
    public static Protocol Wss { get; } = new("wss");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(Protocol left, Protocol right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(Protocol left, Protocol right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(Protocol value) => value._value;

    /// <inheritdoc/>
    public bool Equals(Protocol other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Protocol other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
