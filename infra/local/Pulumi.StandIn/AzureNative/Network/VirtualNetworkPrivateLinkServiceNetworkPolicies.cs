namespace Pulumi.AzureNative.Network;

/// <summary>Whether private link services in a subnet are filtered.</summary>
[EnumType]
public readonly struct VirtualNetworkPrivateLinkServiceNetworkPolicies : IEquatable<VirtualNetworkPrivateLinkServiceNetworkPolicies>
{
    private readonly string _value;

    private VirtualNetworkPrivateLinkServiceNetworkPolicies(string value) => _value = value;

    /// <summary><c>Disabled</c></summary>
    public static VirtualNetworkPrivateLinkServiceNetworkPolicies Disabled { get; } = new("Disabled");

    /// <summary><c>Enabled</c></summary>
    public static VirtualNetworkPrivateLinkServiceNetworkPolicies Enabled { get; } = new("Enabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(VirtualNetworkPrivateLinkServiceNetworkPolicies left, VirtualNetworkPrivateLinkServiceNetworkPolicies right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(VirtualNetworkPrivateLinkServiceNetworkPolicies left, VirtualNetworkPrivateLinkServiceNetworkPolicies right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(VirtualNetworkPrivateLinkServiceNetworkPolicies value) => value._value;

    /// <inheritdoc/>
    public bool Equals(VirtualNetworkPrivateLinkServiceNetworkPolicies other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VirtualNetworkPrivateLinkServiceNetworkPolicies other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
