namespace Pulumi.AzureNative.Network;

/// <summary>Whether a rule for hiding is on.</summary>
[EnumType]
public readonly struct ScrubbingRuleEntryState : IEquatable<ScrubbingRuleEntryState>
{
    private readonly string _value;

    private ScrubbingRuleEntryState(string value) => _value = value;

    /// <summary><c>Enabled</c></summary>
    public static ScrubbingRuleEntryState Enabled { get; } = new("Enabled");

    /// <summary><c>Disabled</c></summary>
    public static ScrubbingRuleEntryState Disabled { get; } = new("Disabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ScrubbingRuleEntryState left, ScrubbingRuleEntryState right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ScrubbingRuleEntryState left, ScrubbingRuleEntryState right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ScrubbingRuleEntryState value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ScrubbingRuleEntryState other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScrubbingRuleEntryState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
