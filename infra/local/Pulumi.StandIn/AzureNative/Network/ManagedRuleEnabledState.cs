namespace Pulumi.AzureNative.Network;

/// <summary>Whether a rule is on.</summary>
[EnumType]
public readonly struct ManagedRuleEnabledState : IEquatable<ManagedRuleEnabledState>
{
    private readonly string _value;

    private ManagedRuleEnabledState(string value) => _value = value;

    /// <summary><c>Disabled</c></summary>
    public static ManagedRuleEnabledState Disabled { get; } = new("Disabled");

    /// <summary><c>Enabled</c></summary>
    public static ManagedRuleEnabledState Enabled { get; } = new("Enabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ManagedRuleEnabledState left, ManagedRuleEnabledState right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ManagedRuleEnabledState left, ManagedRuleEnabledState right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ManagedRuleEnabledState value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ManagedRuleEnabledState other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ManagedRuleEnabledState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
