namespace Pulumi.AzureNative.ApiManagement;

/// <summary>The form of a policy. <c>xml</c> wants expressions escaped, <c>rawxml</c> takes them as they are.</summary>
[EnumType]
public readonly struct PolicyContentFormat : IEquatable<PolicyContentFormat>
{
    private readonly string _value;

    private PolicyContentFormat(string value) => _value = value;

    /// <summary><c>xml</c></summary>
    public static PolicyContentFormat Xml { get; } = new("xml");

    /// <summary><c>xml-link</c></summary>
    public static PolicyContentFormat Xml_link { get; } = new("xml-link");

    /// <summary><c>rawxml</c></summary>
    public static PolicyContentFormat Rawxml { get; } = new("rawxml");

    /// <summary><c>rawxml-link</c></summary>
    public static PolicyContentFormat Rawxml_link { get; } = new("rawxml-link");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(PolicyContentFormat left, PolicyContentFormat right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(PolicyContentFormat left, PolicyContentFormat right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(PolicyContentFormat value) => value._value;

    /// <inheritdoc/>
    public bool Equals(PolicyContentFormat other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PolicyContentFormat other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
