namespace Pulumi.AzureNative.Network;

/// <summary>Whether a caller stays with one backend.</summary>
[EnumType]
public readonly struct ApplicationGatewayCookieBasedAffinity : IEquatable<ApplicationGatewayCookieBasedAffinity>
{
    private readonly string _value;

    private ApplicationGatewayCookieBasedAffinity(string value) => _value = value;

    /// <summary><c>Enabled</c></summary>
    public static ApplicationGatewayCookieBasedAffinity Enabled { get; } = new("Enabled");

    /// <summary><c>Disabled</c></summary>
    public static ApplicationGatewayCookieBasedAffinity Disabled { get; } = new("Disabled");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ApplicationGatewayCookieBasedAffinity left, ApplicationGatewayCookieBasedAffinity right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ApplicationGatewayCookieBasedAffinity left, ApplicationGatewayCookieBasedAffinity right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(ApplicationGatewayCookieBasedAffinity value) => value._value;

    /// <inheritdoc/>
    public bool Equals(ApplicationGatewayCookieBasedAffinity other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ApplicationGatewayCookieBasedAffinity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
