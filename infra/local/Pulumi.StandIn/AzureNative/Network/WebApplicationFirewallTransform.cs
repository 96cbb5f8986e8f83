namespace Pulumi.AzureNative.Network;

/// <summary>What is done to a text before comparing.</summary>
[EnumType]
public readonly struct WebApplicationFirewallTransform : IEquatable<WebApplicationFirewallTransform>
{
    private readonly string _value;

    private WebApplicationFirewallTransform(string value) => _value = value;

    /// <summary><c>Uppercase</c></summary>
    public static WebApplicationFirewallTransform Uppercase { get; } = new("Uppercase");

    /// <summary><c>Lowercase</c></summary>
    public static WebApplicationFirewallTransform Lowercase { get; } = new("Lowercase");

    /// <summary><c>Trim</c></summary>
    public static WebApplicationFirewallTransform Trim { get; } = new("Trim");

    /// <summary><c>UrlDecode</c></summary>
    public static WebApplicationFirewallTransform UrlDecode { get; } = new("UrlDecode");

    /// <summary><c>UrlEncode</c></summary>
    public static WebApplicationFirewallTransform UrlEncode { get; } = new("UrlEncode");

    /// <summary><c>RemoveNulls</c></summary>
    public static WebApplicationFirewallTransform RemoveNulls { get; } = new("RemoveNulls");

    /// <summary><c>HtmlEntityDecode</c></summary>
    public static WebApplicationFirewallTransform HtmlEntityDecode { get; } = new("HtmlEntityDecode");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(WebApplicationFirewallTransform left, WebApplicationFirewallTransform right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(WebApplicationFirewallTransform left, WebApplicationFirewallTransform right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(WebApplicationFirewallTransform value) => value._value;

    /// <inheritdoc/>
    public bool Equals(WebApplicationFirewallTransform other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebApplicationFirewallTransform other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
