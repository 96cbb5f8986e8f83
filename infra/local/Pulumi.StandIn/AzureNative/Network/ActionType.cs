namespace Pulumi.AzureNative.Network;

/// <summary>What a rule that Azure keeps does.</summary>
[EnumType]
public readonly struct ActionType : IEquatable<ActionType>
{
    private readonly string _value;

    private ActionType(string value) => _value = value;

    /// <summary><c>AnomalyScoring</c></summary>
    public static ActionType AnomalyScoring { get; } = new("AnomalyScoring");

    /// <summary><c>Allow</c></summary>
    public static ActionType Allow { get; } = new("Allow");

    /// <summary><c>Block</c></summary>
    public static ActionType Block { get; } = new("Block");

    /// <summary><c>Log</c></summary>
    public static ActionType Log { get; } = new("Log");

    /// <summary><c>JSChallenge</c></summary>
    public static ActionType JSChallenge { get; } = new("JSChallenge");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ActionType left, ActionType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ActionType left, ActionType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ActionType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ActionType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ActionType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
