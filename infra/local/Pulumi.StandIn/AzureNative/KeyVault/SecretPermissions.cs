namespace Pulumi.AzureNative.KeyVault;

/// <summary>What may be done with secrets.</summary>
[EnumType]
public readonly struct SecretPermissions : IEquatable<SecretPermissions>
{
    private readonly string _value;

    private SecretPermissions(string value) => _value = value;

    /// <summary><c>all</c></summary>
    public static SecretPermissions All { get; } = new("all");

    /// <summary><c>get</c></summary>
    public static SecretPermissions Get { get; } = new("get");

    /// <summary><c>list</c></summary>
    public static SecretPermissions List { get; } = new("list");

    /// <summary><c>set</c></summary>
    public static SecretPermissions Set { get; } = new("set");

    /// <summary><c>delete</c></summary>
    public static SecretPermissions Delete { get; } = new("delete");

    /// <summary><c>backup</c></summary>
    public static SecretPermissions Backup { get; } = new("backup");

    /// <summary><c>restore</c></summary>
    public static SecretPermissions Restore { get; } = new("restore");

    /// <summary><c>recover</c></summary>
    public static SecretPermissions Recover { get; } = new("recover");

    /// <summary><c>purge</c></summary>
    public static SecretPermissions Purge { get; } = new("purge");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(SecretPermissions left, SecretPermissions right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(SecretPermissions left, SecretPermissions right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(SecretPermissions value) => value._value;

    /// <inheritdoc/>
    public bool Equals(SecretPermissions other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SecretPermissions other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
