namespace Pulumi.AzureNative.Network;

/// <summary>What happens to a request that matches.</summary>
[EnumType]
public readonly struct WebApplicationFirewallAction : IEquatable<WebApplicationFirewallAction>
{
    private readonly string _value;

    private WebApplicationFirewallAction(string value) => _value = value;

    /// <summary><c>Allow</c></summary>
    public static WebApplicationFirewallAction Allow { get; } = new("Allow");

    /// <summary><c>Block</c></summary>
    public static WebApplicationFirewallAction Block { get; } = new("Block");

    /// <summary><c>Log</c></summary>
    public static WebApplicationFirewallAction Log { get; } = new("Log");

    /// <summary><c>JSChallenge</c></summary>
    public static WebApplicationFirewallAction JSChallenge { get; } = new("JSChallenge");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(WebApplicationFirewallAction left, WebApplicationFirewallAction right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(WebApplicationFirewallAction left, WebApplicationFirewallAction right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(WebApplicationFirewallAction value) => value._value;

    /// <inheritdoc/>
    public bool Equals(WebApplicationFirewallAction other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebApplicationFirewallAction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
