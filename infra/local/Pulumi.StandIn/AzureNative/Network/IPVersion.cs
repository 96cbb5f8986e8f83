namespace Pulumi.AzureNative.Network;

/// <summary>The version of the internet protocol.</summary>
[EnumType]
public readonly struct IPVersion : IEquatable<IPVersion>
{
    private readonly string _value;

    private IPVersion(string value) => _value = value;

    /// <summary><c>IPv4</c></summary>
    public static IPVersion IPv4 { get; } = new("IPv4");

    /// <summary><c>IPv6</c></summary>
    public static IPVersion IPv6 { get; } = new("IPv6");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(IPVersion left, IPVersion right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(IPVersion left, IPVersion right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(IPVersion value) => value._value;

    /// <inheritdoc/>
    public bool Equals(IPVersion other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IPVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
