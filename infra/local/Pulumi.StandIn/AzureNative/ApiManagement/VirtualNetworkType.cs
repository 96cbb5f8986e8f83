namespace Pulumi.AzureNative.ApiManagement;

/// <summary>Whether and how a service is in a virtual network.</summary>
[EnumType]
public readonly struct VirtualNetworkType : IEquatable<VirtualNetworkType>
{
    private readonly string _value;

    private VirtualNetworkType(string value) => _value = value;

    /// <summary><c>None</c></summary>
    public static VirtualNetworkType None { get; } = new("None");

    /// <summary><c>External</c></summary>
    public static VirtualNetworkType External { get; } = new("External");

    /// <summary><c>Internal</c></summary>
    public static VirtualNetworkType Internal { get; } = new("Internal");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(VirtualNetworkType left, VirtualNetworkType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(VirtualNetworkType left, VirtualNetworkType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(VirtualNetworkType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(VirtualNetworkType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VirtualNetworkType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
