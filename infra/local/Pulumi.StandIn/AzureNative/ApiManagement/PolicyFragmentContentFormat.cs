namespace Pulumi.AzureNative.ApiManagement;

/// <summary>The form of a policy fragment. <c>xml</c> wants expressions escaped, <c>rawxml</c> takes them as they are.</summary>
[EnumType]
public readonly struct PolicyFragmentContentFormat : IEquatable<PolicyFragmentContentFormat>
{
    private readonly string _value;

    private PolicyFragmentContentFormat(string value) => _value = value;

    /// <summary><c>xml</c></summary>
    public static PolicyFragmentContentFormat Xml { get; } = new("xml");

    /// <summary><c>rawxml</c></summary>
    public static PolicyFragmentContentFormat Rawxml { get; } = new("rawxml");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(PolicyFragmentContentFormat left, PolicyFragmentContentFormat right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(PolicyFragmentContentFormat left, PolicyFragmentContentFormat right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(PolicyFragmentContentFormat value) => value._value;

    /// <inheritdoc/>
    public bool Equals(PolicyFragmentContentFormat other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PolicyFragmentContentFormat other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
