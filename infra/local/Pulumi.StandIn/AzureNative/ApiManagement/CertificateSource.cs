namespace Pulumi.AzureNative.ApiManagement;

/// <summary>Where a certificate comes from.</summary>
[EnumType]
public readonly struct CertificateSource : IEquatable<CertificateSource>
{
    private readonly string _value;

    private CertificateSource(string value) => _value = value;

    /// <summary><c>Managed</c></summary>
    public static CertificateSource Managed { get; } = new("Managed");

    /// <summary><c>KeyVault</c></summary>
    public static CertificateSource KeyVault { get; } = new("KeyVault");

    /// <summary><c>Custom</c></summary>
    public static CertificateSource Custom { get; } = new("Custom");

    /// <summary><c>BuiltIn</c></summary>
    public static CertificateSource BuiltIn { get; } = new("BuiltIn");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(CertificateSource left, CertificateSource right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(CertificateSource left, CertificateSource right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(CertificateSource value) => value._value;

    /// <inheritdoc/>
    public bool Equals(CertificateSource other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CertificateSource other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
