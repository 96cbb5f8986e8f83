namespace Pulumi.AzureNative.ApiManagement;

/// <summary>Whether there is a legacy portal.</summary>
[EnumType]
public readonly struct LegacyPortalStatus : IEquatable<LegacyPortalStatus>
{
    private readonly string _value;

    private LegacyPortalStatus(string value) => _value = value;

    /// <summary><c>Enabled</c></summary>
    public static LegacyPortalStatus Enabled { get; } = new("Enabled");

    /// <summary><c>Disabled</c></summary>
    public static LegacyPortalStatus Disabled { get; } = new("Disabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(LegacyPortalStatus left, LegacyPortalStatus right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(LegacyPortalStatus left, LegacyPortalStatus right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(LegacyPortalStatus value) => value._value;

    /// <inheritdoc/>
    public bool Equals(LegacyPortalStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LegacyPortalStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
