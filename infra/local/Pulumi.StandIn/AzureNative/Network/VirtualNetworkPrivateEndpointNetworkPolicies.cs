namespace Pulumi.AzureNative.Network;

/// <summary>Whether private endpoints in a subnet are filtered.</summary>
[EnumType]
public readonly struct VirtualNetworkPrivateEndpointNetworkPolicies : IEquatable<VirtualNetworkPrivateEndpointNetworkPolicies>
{
    private readonly string _value;

    private VirtualNetworkPrivateEndpointNetworkPolicies(string value) => _value = value;

    /// <summary><c>Disabled</c></summary>
    public static VirtualNetworkPrivateEndpointNetworkPolicies Disabled { get; } = new("Disabled");

    /// <summary><c>Enabled</c></summary>
    public static VirtualNetworkPrivateEndpointNetworkPolicies Enabled { get; } = new("Enabled");

    /// <summary><c>NetworkSecurityGroupEnabled</c></summary>
    public static VirtualNetworkPrivateEndpointNetworkPolicies NetworkSecurityGroupEnabled { get; } = new("NetworkSecurityGroupEnabled");

    /// <summary><c>RouteTableEnabled</c></summary>
    public static VirtualNetworkPrivateEndpointNetworkPolicies RouteTableEnabled { get; } = new("RouteTableEnabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(VirtualNetworkPrivateEndpointNetworkPolicies left, VirtualNetworkPrivateEndpointNetworkPolicies right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(VirtualNetworkPrivateEndpointNetworkPolicies left, VirtualNetworkPrivateEndpointNetworkPolicies right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(VirtualNetworkPrivateEndpointNetworkPolicies value) => value._value;

    /// <inheritdoc/>
    public bool Equals(VirtualNetworkPrivateEndpointNetworkPolicies other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VirtualNetworkPrivateEndpointNetworkPolicies other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
