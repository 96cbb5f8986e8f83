namespace Pulumi.AzureNative.KeyVault;

/// <summary>What may be done with keys.</summary>
[EnumType]
public readonly struct KeyPermissions : IEquatable<KeyPermissions>
{
    private readonly string _value;

    private KeyPermissions(string value) => _value = value;

    /// <summary><c>all</c></summary>
    public static KeyPermissions All { get; } = new("all");

    /// <summary><c>encrypt</c></summary>
    public static KeyPermissions Encrypt { get; } = new("encrypt");

    /// <summary><c>decrypt</c></summary>
    public static KeyPermissions Decrypt { get; } = new("decrypt");

    /// <summary><c>wrapKey</c></summary>
    public static KeyPermissions WrapKey { get; } = new("wrapKey");

    /// <summary><c>unwrapKey</c></summary>
    public static KeyPermissions UnwrapKey { get; } = new("unwrapKey");

    /// <summary><c>sign</c></summary>
    public static KeyPermissions Sign { get; } = new("sign");

    /// <summary><c>verify</c></summary>
    public static KeyPermissions Verify { get; } = new("verify");

    /// <summary><c>get</c></summary>
    public static KeyPermissions Get { get; } = new("get");

    /// <summary><c>list</c></summary>
    public static KeyPermissions List { get; } = new("list");

    /// <summary><c>create</c></summary>
    public static KeyPermissions Create { get; } = new("create");

    /// <summary><c>update</c></summary>
    public static KeyPermissions Update { get; } = new("update");

    /// <summary><c>import</c></summary>
    public static KeyPermissions Import { get; } = new("import");

    /// <summary><c>delete</c></summary>
    public static KeyPermissions Delete { get; } = new("delete");

    /// <summary><c>backup</c></summary>
    public static KeyPermissions Backup { get; } = new("backup");

    /// <summary><c>restore</c></summary>
    public static KeyPermissions Restore { get; } = new("restore");

    /// <summary><c>recover</c></summary>
    public static KeyPermissions Recover { get; } = new("recover");

    /// <summary><c>purge</c></summary>
    public static KeyPermissions Purge { get; } = new("purge");

    /// <summary><c>release</c></summary>
    public static KeyPermissions Release { get; } = new("release");

    /// <summary><c>rotate</c></summary>
    public static KeyPermissions Rotate { get; } = new("rotate");

    /// <summary><c>getrotationpolicy</c></summary>
    public static KeyPermissions Getrotationpolicy { get; } = new("getrotationpolicy");

    /// <summary><c>setrotationpolicy</c></summary>
    public static KeyPermissions Setrotationpolicy { get; } = new("setrotationpolicy");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(KeyPermissions left, KeyPermissions right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(KeyPermissions left, KeyPermissions right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(KeyPermissions value) => value._value;

    /// <inheritdoc/>
    public bool Equals(KeyPermissions other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeyPermissions other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
