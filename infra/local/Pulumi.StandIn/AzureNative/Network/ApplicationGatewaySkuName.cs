namespace Pulumi.AzureNative.Network;

/// <summary>The name of a size.</summary>
[EnumType]
public readonly struct ApplicationGatewaySkuName : IEquatable<ApplicationGatewaySkuName>
{
    private readonly string _value;

    private ApplicationGatewaySkuName(string value) => _value = value;

    /// <summary><c>Standard_Small</c></summary>
    public static ApplicationGatewaySkuName Standard_Small { get; } = new("Standard_Small");

    /// <summary><c>Standard_Medium</c></summary>
    public static ApplicationGatewaySkuName Standard_Medium { get; } = new("Standard_Medium");

    /// <summary><c>Standard_Large</c></summary>
    public static ApplicationGatewaySkuName Standard_Large { get; } = new("Standard_Large");

    /// <summary><c>WAF_Medium</c></summary>
    public static ApplicationGatewaySkuName WAF_Medium { get; } = new("WAF_Medium");

    /// <summary><c>WAF_Large</c></summary>
    public static ApplicationGatewaySkuName WAF_Large { get; } = new("WAF_Large");

    /// <summary><c>Standard_v2</c></summary>
    public static ApplicationGatewaySkuName Standard_v2 { get; } = new("Standard_v2");

    /// <summary><c>WAF_v2</c></summary>
    public static ApplicationGatewaySkuName WAF_v2 { get; } = new("WAF_v2");

    /// <summary><c>Basic</c></summary>
    public static ApplicationGatewaySkuName Basic { get; } = new("Basic");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApplicationGatewaySkuName left, ApplicationGatewaySkuName right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApplicationGatewaySkuName left, ApplicationGatewaySkuName right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApplicationGatewaySkuName value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApplicationGatewaySkuName other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicationGatewaySkuName other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
