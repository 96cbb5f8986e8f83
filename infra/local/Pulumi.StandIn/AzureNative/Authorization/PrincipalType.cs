namespace Pulumi.AzureNative.Authorization;

/// <summary>A kind of principal.</summary>
[EnumType]
public readonly struct PrincipalType : IEquatable<PrincipalType>
{
    private readonly string _value;

    private PrincipalType(string value) => _value = value;

    /// <summary><c>AgentServicePrincipal</c></summary>
    public static PrincipalType AgentServicePrincipal { get; } = new("AgentServicePrincipal");

    /// <summary><c>AgentUser</c></summary>
    public static PrincipalType AgentUser { get; } = new("AgentUser");

    /// <summary><c>Device</c></summary>
    public static PrincipalType Device { get; } = new("Device");

    /// <summary><c>ForeignGroup</c></summary>
    public static PrincipalType ForeignGroup { get; } = new("ForeignGroup");

    /// <summary><c>Group</c></summary>
    public static PrincipalType Group { get; } = new("Group");

    /// <summary><c>ServicePrincipal</c></summary>
    public static PrincipalType ServicePrincipal { get; } = new("ServicePrincipal");

    /// <summary><c>User</c></summary>
    public static PrincipalType User { get; } = new("User");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(PrincipalType left, PrincipalType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(PrincipalType left, PrincipalType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(PrincipalType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(PrincipalType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PrincipalType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
