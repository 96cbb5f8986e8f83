namespace Pulumi.AzureNative.Network;

/// <summary>Whether anything is hidden in logs.</summary>
[EnumType]
public readonly struct WebApplicationFirewallScrubbingState : IEquatable<WebApplicationFirewallScrubbingState>
{
    private readonly string _value;

    private WebApplicationFirewallScrubbingState(string value) => _value = value;

    /// <summary><c>Disabled</c></summary>
    public static WebApplicationFirewallScrubbingState Disabled { get; } = new("Disabled");

    /// <summary><c>Enabled</c></summary>
    public static WebApplicationFirewallScrubbingState Enabled { get; } = new("Enabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(WebApplicationFirewallScrubbingState left, WebApplicationFirewallScrubbingState right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(WebApplicationFirewallScrubbingState left, WebApplicationFirewallScrubbingState right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(WebApplicationFirewallScrubbingState value) => value._value;

    /// <inheritdoc/>
    public bool Equals(WebApplicationFirewallScrubbingState other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebApplicationFirewallScrubbingState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
