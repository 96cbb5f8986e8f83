namespace Pulumi.AzureNative.KeyVault;

/// <summary>What may be done with storage accounts.</summary>
[EnumType]
public readonly struct StoragePermissions : IEquatable<StoragePermissions>
{
    private readonly string _value;

    private StoragePermissions(string value) => _value = value;

    /// <summary><c>all</c></summary>
    public static StoragePermissions All { get; } = new("all");

    /// <summary><c>get</c></summary>
    public static StoragePermissions Get { get; } = new("get");

    /// <summary><c>list</c></summary>
    public static StoragePermissions List { get; } = new("list");

    /// <summary><c>delete</c></summary>
    public static StoragePermissions Delete { get; } = new("delete");

    /// <summary><c>set</c></summary>
    public static StoragePermissions Set { get; } = new("set");

    /// <summary><c>update</c></summary>
    public static StoragePermissions Update { get; } = new("update");

    /// <summary><c>regeneratekey</c></summary>
    public static StoragePermissions Regeneratekey { get; } = new("regeneratekey");

    /// <summary><c>recover</c></summary>
    public static StoragePermissions Recover { get; } = new("recover");

    /// <summary><c>purge</c></summary>
    public static StoragePermissions Purge { get; } = new("purge");

    /// <summary><c>backup</c></summary>
    public static StoragePermissions Backup { get; } = new("backup");

    /// <summary><c>restore</c></summary>
    public static StoragePermissions Restore { get; } = new("restore");

    /// <summary><c>setsas</c></summary>
    public static StoragePermissions Setsas { get; } = new("setsas");

    /// <summary><c>listsas</c></summary>
    public static StoragePermissions Listsas { get; } = new("listsas");

    /// <summary><c>getsas</c></summary>
    public static StoragePermissions Getsas { get; } = new("getsas");

    /// <summary><c>deletesas</c></summary>
    public static StoragePermissions Deletesas { get; } = new("deletesas");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(StoragePermissions left, StoragePermissions right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(StoragePermissions left, StoragePermissions right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(StoragePermissions value) => value._value;

    /// <inheritdoc/>
    public bool Equals(StoragePermissions other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StoragePermissions other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
