namespace Pulumi.AzureNative.Network;

/// <summary>Whether a rule lets traffic through.</summary>
[EnumType]
public readonly struct SecurityRuleAccess : IEquatable<SecurityRuleAccess>
{
    private readonly string _value;

    private SecurityRuleAccess(string value) => _value = value;

    /// <summary><c>Allow</c></summary>
    public static SecurityRuleAccess Allow { get; } = new("Allow");

    /// <summary><c>Deny</c></summary>
    public static SecurityRuleAccess Deny { get; } = new("Deny");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(SecurityRuleAccess left, SecurityRuleAccess right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(SecurityRuleAccess left, SecurityRuleAccess right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(SecurityRuleAccess value) => value._value;

    /// <inheritdoc/>
    public bool Equals(SecurityRuleAccess other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SecurityRuleAccess other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
