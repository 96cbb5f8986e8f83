namespace Pulumi.AzureNative.AppConfiguration;

/// <summary>Whether a deleted store is recovered.</summary>
[EnumType]
public readonly struct CreateMode : IEquatable<CreateMode>
{
    private readonly string _value;

    private CreateMode(string value) => _value = value;

    /// <summary><c>Default</c></summary>
    public static CreateMode Default { get; } = new("Default");

    /// <summary><c>Recover</c></summary>
    public static CreateMode Recover { get; } = new("Recover");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(CreateMode left, CreateMode right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(CreateMode left, CreateMode right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(CreateMode value) => value._value;

    /// <inheritdoc/>
    public bool Equals(CreateMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CreateMode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
