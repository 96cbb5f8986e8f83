namespace Pulumi.AzureNative.EventGrid;

/// <summary>The form in which events are delivered.</summary>
[EnumType]
public readonly struct EventDeliverySchema : IEquatable<EventDeliverySchema>
{
    private readonly string _value;

    private EventDeliverySchema(string value) => _value = value;

    /// <summary><c>EventGridSchema</c></summary>
    public static EventDeliverySchema EventGridSchema { get; } = new("EventGridSchema");

    /// <summary><c>CustomInputSchema</c></summary>
    public static EventDeliverySchema CustomInputSchema { get; } = new("CustomInputSchema");

    /// <summary><c>CloudEventSchemaV1_0</c></summary>
    public static EventDeliverySchema CloudEventSchemaV1_0 { get; } = new("CloudEventSchemaV1_0");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(EventDeliverySchema left, EventDeliverySchema right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(EventDeliverySchema left, EventDeliverySchema right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(EventDeliverySchema value) => value._value;

    /// <inheritdoc/>
    public bool Equals(EventDeliverySchema other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EventDeliverySchema other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
