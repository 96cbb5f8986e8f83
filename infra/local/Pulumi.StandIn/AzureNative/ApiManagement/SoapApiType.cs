namespace Pulumi.AzureNative.ApiManagement;

/// <summary>How to import an API definition.</summary>
[EnumType]
public readonly struct SoapApiType : IEquatable<SoapApiType>
{
    private readonly string _value;

    private SoapApiType(string value) => _value = value;

    /// <summary><c>http</c></summary>
    public static SoapApiType SoapToRest { get; } = new("http");

    /// <summary><c>soap</c></summary>
    public static SoapApiType SoapPassThrough { get; } = new("soap");

    /// <summary><c>websocket</c></summary>
    public static SoapApiType WebSocket { get; } = new("websocket");

    /// <summary><c>graphql</c></summary>
    public static SoapApiType GraphQL { get; } = new("graphql");

    /// <summary><c>odata</c></summary>
    public static SoapApiType OData { get; } = new("odata");

    /// <summary><c>grpc</c></summary>
    public static SoapApiType GRPC { get; } = new("grpc");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(SoapApiType left, SoapApiType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(SoapApiType left, SoapApiType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(SoapApiType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(SoapApiType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SoapApiType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
