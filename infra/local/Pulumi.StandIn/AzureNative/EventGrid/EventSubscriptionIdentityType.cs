namespace Pulumi.AzureNative.EventGrid;

/// <summary>Which managed identity an event subscription acts with.</summary>
[EnumType]
public readonly struct EventSubscriptionIdentityType : IEquatable<EventSubscriptionIdentityType>
{
    private readonly string _value;

    private EventSubscriptionIdentityType(string value) => _value = value;

    /// <summary><c>SystemAssigned</c></summary>
    public static EventSubscriptionIdentityType SystemAssigned { get; } = new("SystemAssigned");

    /// <summary><c>UserAssigned</c></summary>
    public static EventSubscriptionIdentityType UserAssigned { get; } = new("UserAssigned");

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(EventSubscriptionIdentityType left, EventSubscriptionIdentityType right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(EventSubscriptionIdentityType left, EventSubscriptionIdentityType right) => !left.Equals(right);

    /// <summary>The value as Azure knows it.</summary>
    public static explicit operator string(EventSubscriptionIdentityType value) => value._value;

    /// <inheritdoc/>
    public bool Equals(EventSubscriptionIdentityType other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EventSubscriptionIdentityType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>The value as Azure knows it.</summary>
    public override string ToString() => _value;
}
