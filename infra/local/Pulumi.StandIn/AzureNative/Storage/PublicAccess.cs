namespace Pulumi.AzureNative.Storage;

/// <summary>What of a container may be read without authorization.</summary>
[EnumType]
public readonly struct PublicAccess : IEquatable<PublicAccess>
{
    private readonly string _value;

    private PublicAccess(string value) => _value = value;

    /// <summary><c>Container</c></summary>
    public static PublicAccess Container { get; } = new("Container");

    /// <summary><c>Blob</c></summary>
    public static PublicAccess Blob { get; } = new("Blob");

    /// <summary><c>None</c></summary>
    public static PublicAccess None { get; } = new("None");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(PublicAccess left, PublicAccess right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(PublicAccess left, PublicAccess right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(PublicAccess value) => value._value;

    /// <inheritdoc/>
    public bool Equals(PublicAccess other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PublicAccess other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
