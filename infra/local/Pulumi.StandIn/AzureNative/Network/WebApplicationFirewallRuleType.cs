namespace Pulumi.AzureNative.Network;

/// <summary>Whether a rule matches requests or counts them.</summary>
[EnumType]
public readonly struct WebApplicationFirewallRuleType : IEquatable<WebApplicationFirewallRuleType>
{
    private readonly string _value;

    private WebApplicationFirewallRuleType(string value) => _value = value;

    /// <summary><c>MatchRule</c></summary>
    public static WebApplicationFirewallRuleType MatchRule { get; } = new("MatchRule");

    /// <summary><c>RateLimitRule</c></summary>
    public static WebApplicationFirewallRuleType RateLimitRule { get; } = new("RateLimitRule");

    /// <summary><c>Invalid</c></summary>
    public static WebApplicationFirewallRuleType Invalid { get; } = new("Invalid");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(WebApplicationFirewallRuleType left, WebApplicationFirewallRuleType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(WebApplicationFirewallRuleType left, WebApplicationFirewallRuleType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(WebApplicationFirewallRuleType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(WebApplicationFirewallRuleType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebApplicationFirewallRuleType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
