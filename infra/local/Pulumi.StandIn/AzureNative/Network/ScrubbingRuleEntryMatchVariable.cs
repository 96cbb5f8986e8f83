namespace Pulumi.AzureNative.Network;

/// <summary>What is hidden in logs.</summary>
[EnumType]
public readonly struct ScrubbingRuleEntryMatchVariable : IEquatable<ScrubbingRuleEntryMatchVariable>
{
    private readonly string _value;

    private ScrubbingRuleEntryMatchVariable(string value) => _value = value;

    /// <summary><c>RequestHeaderNames</c></summary>
    public static ScrubbingRuleEntryMatchVariable RequestHeaderNames { get; } = new("RequestHeaderNames");

    /// <summary><c>RequestCookieNames</c></summary>
    public static ScrubbingRuleEntryMatchVariable RequestCookieNames { get; } = new("RequestCookieNames");

    /// <summary><c>RequestArgNames</c></summary>
    public static ScrubbingRuleEntryMatchVariable RequestArgNames { get; } = new("RequestArgNames");

    /// <summary><c>RequestPostArgNames</c></summary>
    public static ScrubbingRuleEntryMatchVariable RequestPostArgNames { get; } = new("RequestPostArgNames");

    /// <summary><c>RequestJSONArgNames</c></summary>
    public static ScrubbingRuleEntryMatchVariable RequestJSONArgNames { get; } = new("RequestJSONArgNames");

    /// <summary><c>RequestIPAddress</c></summary>
    public static ScrubbingRuleEntryMatchVariable RequestIPAddress { get; } = new("RequestIPAddress");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ScrubbingRuleEntryMatchVariable left, ScrubbingRuleEntryMatchVariable right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ScrubbingRuleEntryMatchVariable left, ScrubbingRuleEntryMatchVariable right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ScrubbingRuleEntryMatchVariable value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ScrubbingRuleEntryMatchVariable other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScrubbingRuleEntryMatchVariable other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
