namespace Pulumi.AzureNative.EventGrid;

/// <summary>Which managed identities a domain has.</summary>
[EnumType]
public readonly struct IdentityType : IEquatable<IdentityType>
{
    private readonly string _value;

    private IdentityType(string value) => _value = value;

    /// <summary><c>None</c></summary>
    public static IdentityType None { get; } = new("None");

    /// <summary><c>SystemAssigned</c></summary>
    public static IdentityType SystemAssigned { get; } = new("SystemAssigned");

    /// <summary><c>UserAssigned</c></summary>
    public static IdentityType UserAssigned { get; } = new("UserAssigned");

    /// <summary><c>SystemAssigned, UserAssigned</c></summary>
    public static IdentityType SystemAssigned_UserAssigned { get; } = new("SystemAssigned, UserAssigned");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(IdentityType left, IdentityType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(IdentityType left, IdentityType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(IdentityType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(IdentityType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IdentityType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
