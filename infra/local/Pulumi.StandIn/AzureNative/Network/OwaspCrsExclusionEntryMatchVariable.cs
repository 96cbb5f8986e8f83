namespace Pulumi.AzureNative.Network;

/// <summary>What rules do not look at.</summary>
[EnumType]
public readonly struct OwaspCrsExclusionEntryMatchVariable : IEquatable<OwaspCrsExclusionEntryMatchVariable>
{
    private readonly string _value;

    private OwaspCrsExclusionEntryMatchVariable(string value) => _value = value;

    /// <summary><c>RequestHeaderNames</c></summary>
    public static OwaspCrsExclusionEntryMatchVariable RequestHeaderNames { get; } = new("RequestHeaderNames");

    /// <summary><c>RequestCookieNames</c></summary>
    public static OwaspCrsExclusionEntryMatchVariable RequestCookieNames { get; } = new("RequestCookieNames");

    /// <summary><c>RequestArgNames</c></summary>
    public static OwaspCrsExclusionEntryMatchVariable RequestArgNames { get; } = new("RequestArgNames");

    /// <summary><c>RequestHeaderKeys</c></summary>
    public static OwaspCrsExclusionEntryMatchVariable RequestHeaderKeys { get; } = new("RequestHeaderKeys");

    /// <summary><c>RequestHeaderValues</c></summary>
    public static OwaspCrsExclusionEntryMatchVariable RequestHeaderValues { get; } = new("RequestHeaderValues");

    /// <summary><c>RequestCookieKeys</c></summary>
    public static OwaspCrsExclusionEntryMatchVariable RequestCookieKeys { get; } = new("RequestCookieKeys");

    /// <summary><c>RequestCookieValues</c></summary>
    public static OwaspCrsExclusionEntryMatchVariable RequestCookieValues { get; } = new("RequestCookieValues");

    /// <summary><c>RequestArgKeys</c></summary>
    public static OwaspCrsExclusionEntryMatchVariable RequestArgKeys { get; } = new("RequestArgKeys");

    /// <summary><c>RequestArgValues</c></summary>
    public static OwaspCrsExclusionEntryMatchVariable RequestArgValues { get; } = new("RequestArgValues");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(OwaspCrsExclusionEntryMatchVariable left, OwaspCrsExclusionEntryMatchVariable right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(OwaspCrsExclusionEntryMatchVariable left, OwaspCrsExclusionEntryMatchVariable right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(OwaspCrsExclusionEntryMatchVariable value) => value._value;

    /// <inheritdoc/>
    public bool Equals(OwaspCrsExclusionEntryMatchVariable other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OwaspCrsExclusionEntryMatchVariable other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
