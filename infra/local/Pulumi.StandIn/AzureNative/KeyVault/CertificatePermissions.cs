namespace Pulumi.AzureNative.KeyVault;

/// <summary>What may be done with certificates.</summary>
[EnumType]
public readonly struct CertificatePermissions : IEquatable<CertificatePermissions>
{
    private readonly string _value;

    private CertificatePermissions(string value) => _value = value;

    /// <summary><c>all</c></summary>
    public static CertificatePermissions All { get; } = new("all");

    /// <summary><c>get</c></summary>
    public static CertificatePermissions Get { get; } = new("get");

    /// <summary><c>list</c></summary>
    public static CertificatePermissions List { get; } = new("list");

    /// <summary><c>delete</c></summary>
    public static CertificatePermissions Delete { get; } = new("delete");

    /// <summary><c>create</c></summary>
    public static CertificatePermissions Create { get; } = new("create");

    /// <summary><c>import</c></summary>
    public static CertificatePermissions Import { get; } = new("import");

    /// <summary><c>update</c></summary>
    public static CertificatePermissions Update { get; } = new("update");

    /// <summary><c>managecontacts</c></summary>
    public static CertificatePermissions Managecontacts { get; } = new("managecontacts");

    /// <summary><c>getissuers</c></summary>
    public static CertificatePermissions Getissuers { get; } = new("getissuers");

    /// <summary><c>listissuers</c></summary>
    public static CertificatePermissions Listissuers { get; } = new("listissuers");

    /// <summary><c>setissuers</c></summary>
    public static CertificatePermissions Setissuers { get; } = new("setissuers");

    /// <summary><c>deleteissuers</c></summary>
    public static CertificatePermissions Deleteissuers { get; } = new("deleteissuers");

    /// <summary><c>manageissuers</c></summary>
    public static CertificatePermissions Manageissuers { get; } = new("manageissuers");

    /// <summary><c>recover</c></summary>
    public static CertificatePermissions Recover { get; } = new("recover");

    /// <summary><c>purge</c></summary>
    public static CertificatePermissions Purge { get; } = new("purge");

    /// <summary><c>backup</c></summary>
    public static CertificatePermissions Backup { get; } = new("backup");

    /// <summary><c>restore</c></summary>
    public static CertificatePermissions Restore { get; } = new("restore");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(CertificatePermissions left, CertificatePermissions right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(CertificatePermissions left, CertificatePermissions right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(CertificatePermissions value) => value._value;

    /// <inheritdoc/>
    public bool Equals(CertificatePermissions other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CertificatePermissions other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
