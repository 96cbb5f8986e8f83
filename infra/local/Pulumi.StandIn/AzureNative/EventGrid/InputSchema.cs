namespace Pulumi.AzureNative.EventGrid;

/// <summary>The form in which a domain takes events.</summary>
[EnumType]
public readonly struct InputSchema : IEquatable<InputSchema>
{
    private readonly string _value;

    private InputSchema(string value) => _value = value;

    /// <summary><c>EventGridSchema</c></summary>
    public static InputSchema EventGridSchema { get; } = new("EventGridSchema");

    /// <summary><c>CustomEventSchema</c></summary>
    public static InputSchema CustomEventSchema { get; } = new("CustomEventSchema");

    /// <summary><c>CloudEventSchemaV1_0</c></summary>
    public static InputSchema CloudEventSchemaV1_0 { get; } = new("CloudEventSchemaV1_0");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(InputSchema left, InputSchema right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(InputSchema left, InputSchema right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(InputSchema value) => value._value;

    /// <inheritdoc/>
    public bool Equals(InputSchema other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is InputSchema other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
