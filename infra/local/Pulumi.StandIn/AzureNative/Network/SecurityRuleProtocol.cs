namespace Pulumi.AzureNative.Network;

/// <summary>The protocol of a rule.</summary>
[EnumType]
public readonly struct SecurityRuleProtocol : IEquatable<SecurityRuleProtocol>
{
    private readonly string _value;

    private SecurityRuleProtocol(string value) => _value = value;

    /// <summary><c>Ah</c></summary>
    public static SecurityRuleProtocol Ah { get; } = new("Ah");

    /// <summary><c>*</c></summary>
    public static SecurityRuleProtocol Asterisk { get; } = new("*");

    /// <summary><c>Esp</c></summary>
    public static SecurityRuleProtocol Esp { get; } = new("Esp");

    /// <summary><c>Icmp</c></summary>
    public static SecurityRuleProtocol Icmp { get; } = new("Icmp");

    /// <summary><c>Tcp</c></summary>
    public static SecurityRuleProtocol Tcp { get; } = new("Tcp");

    /// <summary><c>Udp</c></summary>
    public static SecurityRuleProtocol Udp { get; } = new("Udp");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(SecurityRuleProtocol left, SecurityRuleProtocol right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(SecurityRuleProtocol left, SecurityRuleProtocol right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(SecurityRuleProtocol value) => value._value;

    /// <inheritdoc/>
    public bool Equals(SecurityRuleProtocol other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SecurityRuleProtocol other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
