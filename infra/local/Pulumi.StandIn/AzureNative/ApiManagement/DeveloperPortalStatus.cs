namespace Pulumi.AzureNative.ApiManagement;

/// <summary>Whether there is a developer portal.</summary>
[EnumType]
public readonly struct DeveloperPortalStatus : IEquatable<DeveloperPortalStatus>
{
    private readonly string _value;

    private DeveloperPortalStatus(string value) => _value = value;

    /// <summary><c>Enabled</c></summary>
    public static DeveloperPortalStatus Enabled { get; } = new("Enabled");

    /// <summary><c>Disabled</c></summary>
    public static DeveloperPortalStatus Disabled { get; } = new("Disabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(DeveloperPortalStatus left, DeveloperPortalStatus right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(DeveloperPortalStatus left, DeveloperPortalStatus right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(DeveloperPortalStatus value) => value._value;

    /// <inheritdoc/>
    public bool Equals(DeveloperPortalStatus other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DeveloperPortalStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
