namespace Pulumi.AzureNative.ApiManagement;

/// <summary>The form of an API definition to import.</summary>
[EnumType]
public readonly struct ContentFormat : IEquatable<ContentFormat>
{
    private readonly string _value;

    private ContentFormat(string value) => _value = value;

    /// <summary><c>wadl-xml</c></summary>
    public static ContentFormat Wadl_xml { get; } = new("wadl-xml");

    /// <summary><c>wadl-link-json</c></summary>
    public static ContentFormat Wadl_link_json { get; } = new("wadl-link-json");

    /// <summary><c>swagger-json</c></summary>
    public static ContentFormat Swagger_json { get; } = new("swagger-json");

    /// <summary><c>swagger-link-json</c></summary>
    public static ContentFormat Swagger_link_json { get; } = new("swagger-link-json");

    /// <summary><c>wsdl</c></summary>
    public static ContentFormat Wsdl { get; } = new("wsdl");

    /// <summary><c>wsdl-link</c></summary>
    public static ContentFormat Wsdl_link { get; } = new("wsdl-link");

    /// <summary><c>openapi</c></summary>
    public static ContentFormat Openapi { get; } = new("openapi");

    /// <summary><c>openapi+json</c></summary>
    public static ContentFormat Openapi_json { get; } = new("openapi+json");

    /// <summary><c>openapi-link</c></summary>
    public static ContentFormat Openapi_link { get; } = new("openapi-link");

    /// <summary><c>openapi+json-link</c></summary>
    public static ContentFormat Openapi_json_link { get; } = new("openapi+json-link");

    /// <summary><c>graphql-link</c></summary>
    public static ContentFormat Graphql_link { get; } = new("graphql-link");

    /// <summary><c>odata</c></summary>
    public static ContentFormat Odata { get; } = new("odata");

    /// <summary><c>odata-link</c></summary>
    public static ContentFormat Odata_link { get; } = new("odata-link");

    /// <summary><c>grpc</c></summary>
    public static ContentFormat Grpc { get; } = new("grpc");

    /// <summary><c>grpc-link</c></summary>
    public static ContentFormat Grpc_link { get; } = new("grpc-link");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ContentFormat left, ContentFormat right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ContentFormat left, ContentFormat right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ContentFormat value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ContentFormat other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContentFormat other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
