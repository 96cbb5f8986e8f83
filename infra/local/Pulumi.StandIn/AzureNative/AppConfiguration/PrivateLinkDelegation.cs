namespace Pulumi.AzureNative.AppConfiguration;

/// <summary>Whether requests through Resource Manager's private link are let in.</summary>
[EnumType]
public readonly struct PrivateLinkDelegation : IEquatable<PrivateLinkDelegation>
{
    private readonly string _value;

    private PrivateLinkDelegation(string value) => _value = value;

    /// <summary><c>Disabled</c></summary>
    public static PrivateLinkDelegation Disabled { get; } = new("Disabled");

    /// <summary><c>Enabled</c></summary>
    public static PrivateLinkDelegation Enabled { get; } = new("Enabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(PrivateLinkDelegation left, PrivateLinkDelegation right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(PrivateLinkDelegation left, PrivateLinkDelegation right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(PrivateLinkDelegation value) => value._value;

    /// <inheritdoc/>
    public bool Equals(PrivateLinkDelegation other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PrivateLinkDelegation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
