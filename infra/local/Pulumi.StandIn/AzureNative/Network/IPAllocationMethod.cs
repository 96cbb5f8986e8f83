namespace Pulumi.AzureNative.Network;

/// <summary>Whether an address stays the same.</summary>
[EnumType]
public readonly struct IPAllocationMethod : IEquatable<IPAllocationMethod>
{
    private readonly string _value;

    private IPAllocationMethod(string value) => _value = value;

    /// <summary><c>Dynamic</c></summary>
    public static IPAllocationMethod Dynamic { get; } = new("Dynamic");

    /// <summary><c>Static</c></summary>
    public static IPAllocationMethod Static { get; } = new("Static");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(IPAllocationMethod left, IPAllocationMethod right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(IPAllocationMethod left, IPAllocationMethod right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(IPAllocationMethod value) => value._value;

    /// <inheritdoc/>
    public bool Equals(IPAllocationMethod other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IPAllocationMethod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
