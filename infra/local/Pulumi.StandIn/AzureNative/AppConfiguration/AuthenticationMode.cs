namespace Pulumi.AzureNative.AppConfiguration;

/// <summary>As whom Resource Manager gets at the key-values of a store.</summary>
[EnumType]
public readonly struct AuthenticationMode : IEquatable<AuthenticationMode>
{
    private readonly string _value;

    private AuthenticationMode(string value) => _value = value;

    /// <summary><c>Local</c></summary>
    public static AuthenticationMode Local { get; } = new("Local");

    /// <summary><c>Pass-through</c></summary>
    public static AuthenticationMode Pass_through { get; } = new("Pass-through");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(AuthenticationMode left, AuthenticationMode right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(AuthenticationMode left, AuthenticationMode right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(AuthenticationMode value) => value._value;

    /// <inheritdoc/>
    public bool Equals(AuthenticationMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AuthenticationMode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
