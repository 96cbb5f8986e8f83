namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What a host name is for.</summary>
[EnumType]
public readonly struct HostnameType : IEquatable<HostnameType>
{
    private readonly string _value;

    private HostnameType(string value) => _value = value;

    /// <summary><c>Proxy</c></summary>
    public static HostnameType Proxy { get; } = new("Proxy");

    /// <summary><c>Portal</c></summary>
    public static HostnameType Portal { get; } = new("Portal");

    /// <summary><c>Management</c></summary>
    public static HostnameType Management { get; } = new("Management");

    /// <summary><c>Scm</c></summary>
    public static HostnameType Scm { get; } = new("Scm");

    /// <summary><c>DeveloperPortal</c></summary>
    public static HostnameType DeveloperPortal { get; } = new("DeveloperPortal");

    /// <summary><c>ConfigurationApi</c></summary>
    public static HostnameType ConfigurationApi { get; } = new("ConfigurationApi");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(HostnameType left, HostnameType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(HostnameType left, HostnameType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(HostnameType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(HostnameType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HostnameType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
