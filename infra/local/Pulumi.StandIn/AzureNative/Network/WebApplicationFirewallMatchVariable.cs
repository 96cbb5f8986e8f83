namespace Pulumi.AzureNative.Network;

/// <summary>A part of requests that conditions look at.</summary>
[EnumType]
public readonly struct WebApplicationFirewallMatchVariable : IEquatable<WebApplicationFirewallMatchVariable>
{
    private readonly string _value;

    private WebApplicationFirewallMatchVariable(string value) => _value = value;

    /// <summary><c>RemoteAddr</c></summary>
    public static WebApplicationFirewallMatchVariable RemoteAddr { get; } = new("RemoteAddr");

    /// <summary><c>RequestMethod</c></summary>
    public static WebApplicationFirewallMatchVariable RequestMethod { get; } = new("RequestMethod");

    /// <summary><c>QueryString</c></summary>
    public static WebApplicationFirewallMatchVariable QueryString { get; } = new("QueryString");

    /// <summary><c>PostArgs</c></summary>
    public static WebApplicationFirewallMatchVariable PostArgs { get; } = new("PostArgs");

    /// <summary><c>RequestUri</c></summary>
    public static WebApplicationFirewallMatchVariable RequestUri { get; } = new("RequestUri");

    /// <summary><c>RequestHeaders</c></summary>
    public static WebApplicationFirewallMatchVariable RequestHeaders { get; } = new("RequestHeaders");

    /// <summary><c>RequestBody</c></summary>
    public static WebApplicationFirewallMatchVariable RequestBody { get; } = new("RequestBody");

    /// <summary><c>RequestCookies</c></summary>
    public static WebApplicationFirewallMatchVariable RequestCookies { get; } = new("RequestCookies");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(WebApplicationFirewallMatchVariable left, WebApplicationFirewallMatchVariable right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(WebApplicationFirewallMatchVariable left, WebApplicationFirewallMatchVariable right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(WebApplicationFirewallMatchVariable value) => value._value;

    /// <inheritdoc/>
    public bool Equals(WebApplicationFirewallMatchVariable other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebApplicationFirewallMatchVariable other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
