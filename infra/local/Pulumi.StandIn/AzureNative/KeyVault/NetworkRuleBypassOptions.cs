namespace Pulumi.AzureNative.KeyVault;

/// <summary>Who is let through regardless of the rules.</summary>
[EnumType]
public readonly struct NetworkRuleBypassOptions : IEquatable<NetworkRuleBypassOptions>
{
    private readonly string _value;

    private NetworkRuleBypassOptions(string value) => _value = value;

    /// <summary><c>AzureServices</c></summary>
    public static NetworkRuleBypassOptions AzureServices { get; } = new("AzureServices");

    /// <summary><c>None</c></summary>
    public static NetworkRuleBypassOptions None { get; } = new("None");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(NetworkRuleBypassOptions left, NetworkRuleBypassOptions right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(NetworkRuleBypassOptions left, NetworkRuleBypassOptions right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(NetworkRuleBypassOptions value) => value._value;

    /// <inheritdoc/>
    public bool Equals(NetworkRuleBypassOptions other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NetworkRuleBypassOptions other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
