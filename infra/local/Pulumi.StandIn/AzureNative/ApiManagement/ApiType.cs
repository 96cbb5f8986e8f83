namespace Pulumi.AzureNative.ApiManagement;

/// <summary>The kind of an API.</summary>
[EnumType]
public readonly struct ApiType : IEquatable<ApiType>
{
    private readonly string _value;

    private ApiType(string value) => _value = value;

    /// <summary><c>http</c></summary>
    public static ApiType Http { get; } = new("http");

    /// <summary><c>soap</c></summary>
    public static ApiType Soap { get; } = new("soap");

    /// <summary><c>websocket</c></summary>
    public static ApiType Websocket { get; } = new("websocket");

    /// <summary><c>graphql</c></summary>
    public static ApiType Graphql { get; } = new("graphql");

    /// <summary><c>odata</c></summary>
    public static ApiType Odata { get; } = new("odata");

    /// <summary><c>grpc</c></summary>
    public static ApiType Grpc { get; } = new("grpc");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApiType left, ApiType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApiType left, ApiType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApiType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApiType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApiType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
