namespace Pulumi.AzureNative.KeyVault;

/// <summary>What happens where no rule says anything.</summary>
[EnumType]
public readonly struct NetworkRuleAction : IEquatable<NetworkRuleAction>
{
    private readonly string _value;

    private NetworkRuleAction(string value) => _value = value;

    /// <summary><c>Allow</c></summary>
    public static NetworkRuleAction Allow { get; } = new("Allow");

    /// <summary><c>Deny</c></summary>
    public static NetworkRuleAction Deny { get; } = new("Deny");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(NetworkRuleAction left, NetworkRuleAction right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(NetworkRuleAction left, NetworkRuleAction right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(NetworkRuleAction value) => value._value;

    /// <inheritdoc/>
    public bool Equals(NetworkRuleAction other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NetworkRuleAction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
