namespace Pulumi.AzureNative.ApiManagement;

/// <summary>Which identities a service has.</summary>
[EnumType]
public readonly struct ApimIdentityType : IEquatable<ApimIdentityType>
{
    private readonly string _value;

    private ApimIdentityType(string value) => _value = value;

    /// <summary><c>SystemAssigned</c></summary>
    public static ApimIdentityType SystemAssigned { get; } = new("SystemAssigned");

    /// <summary><c>UserAssigned</c></summary>
    public static ApimIdentityType UserAssigned { get; } = new("UserAssigned");

    /// <summary><c>SystemAssigned, UserAssigned</c></summary>
    public static ApimIdentityType SystemAssigned_UserAssigned { get; } = new("SystemAssigned, UserAssigned");

    /// <summary><c>None</c></summary>
    public static ApimIdentityType None { get; } = new("None");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApimIdentityType left, ApimIdentityType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApimIdentityType left, ApimIdentityType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApimIdentityType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApimIdentityType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApimIdentityType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
