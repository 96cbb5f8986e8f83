namespace Pulumi.AzureNative.Network;

/// <summary>Which kinds of managed identities a resource has.</summary>
[EnumType]
public readonly struct ResourceIdentityType : IEquatable<ResourceIdentityType>
{
    private readonly string _value;

    private ResourceIdentityType(string value) => _value = value;

    /// <summary><c>SystemAssigned</c></summary>
    public static ResourceIdentityType SystemAssigned { get; } = new("SystemAssigned");

    /// <summary><c>UserAssigned</c></summary>
    public static ResourceIdentityType UserAssigned { get; } = new("UserAssigned");

    /// <summary><c>SystemAssigned, UserAssigned</c></summary>
    public static ResourceIdentityType SystemAssigned_UserAssigned { get; } = new("SystemAssigned, UserAssigned");

    /// <summary><c>None</c></summary>
    public static ResourceIdentityType None { get; } = new("None");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ResourceIdentityType left, ResourceIdentityType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ResourceIdentityType left, ResourceIdentityType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ResourceIdentityType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ResourceIdentityType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ResourceIdentityType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
