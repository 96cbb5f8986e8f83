namespace Pulumi.AzureNative.EventGrid;

/// <summary>Whether the public endpoint is open.</summary>
[EnumType]
public readonly struct PublicNetworkAccess : IEquatable<PublicNetworkAccess>
{
    private readonly string _value;

    private PublicNetworkAccess(string value) => _value = value;

    /// <summary><c>Enabled</c></summary>
    public static PublicNetworkAccess Enabled { get; } = new("Enabled");

    /// <summary><c>Disabled</c></summary>
    public static PublicNetworkAccess Disabled { get; } = new("Disabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(PublicNetworkAccess left, PublicNetworkAccess right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(PublicNetworkAccess left, PublicNetworkAccess right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(PublicNetworkAccess value) => value._value;

    /// <inheritdoc/>
    public bool Equals(PublicNetworkAccess other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PublicNetworkAccess other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
