namespace Pulumi.AzureNative.Network;

/// <summary>Whether a rule is for traffic in or out.</summary>
[EnumType]
public readonly struct SecurityRuleDirection : IEquatable<SecurityRuleDirection>
{
    private readonly string _value;

    private SecurityRuleDirection(string value) => _value = value;

    /// <summary><c>Inbound</c></summary>
    public static SecurityRuleDirection Inbound { get; } = new("Inbound");

    /// <summary><c>Outbound</c></summary>
    public static SecurityRuleDirection Outbound { get; } = new("Outbound");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(SecurityRuleDirection left, SecurityRuleDirection right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(SecurityRuleDirection left, SecurityRuleDirection right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(SecurityRuleDirection value) => value._value;

    /// <inheritdoc/>
    public bool Equals(SecurityRuleDirection other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SecurityRuleDirection other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
