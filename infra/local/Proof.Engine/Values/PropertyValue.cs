using System.Collections.Immutable;

namespace Proof.Engine.Values;

/// <summary>
/// One value of a resource's inputs or outputs, in the form that Pulumi's protocol and state know. Immutable; equality is by
/// content, and order matters in arrays but not in maps.
/// </summary>
/// <remarks>Secrets are a type of their own, so that nothing can print one by accident: <see cref="SecretValue"/>.</remarks>
public abstract record PropertyValue
{
    /// <summary>The one null value.</summary>
    public static PropertyValue Null { get; } = new NullValue();

    /// <summary>The one value that is not known yet, as in a preview of something not created.</summary>
    public static PropertyValue Unknown { get; } = new UnknownValue();

    /// <summary>Wraps a text.</summary>
    public static implicit operator PropertyValue(string value) => new StringValue(value);

    /// <summary>Wraps a number; every number on the wire is a double.</summary>
    public static implicit operator PropertyValue(double value) => new NumberValue(value);

    /// <summary>Wraps a truth value.</summary>
    public static implicit operator PropertyValue(bool value) => new BoolValue(value);

    /// <summary>Wraps a list.</summary>
    public static implicit operator PropertyValue(ImmutableArray<PropertyValue> items) => new ArrayValue(items);

    /// <summary>Wraps a map.</summary>
    public static implicit operator PropertyValue(PropertyMap properties) => new ObjectValue(properties);
}

/// <summary>JSON's null.</summary>
public sealed record NullValue : PropertyValue;

/// <summary>A value that will be known only when something has been created or changed.</summary>
public sealed record UnknownValue : PropertyValue;

/// <summary>True or false.</summary>
public sealed record BoolValue(bool Value) : PropertyValue;

/// <summary>A number.</summary>
public sealed record NumberValue(double Value) : PropertyValue;

/// <summary>A text.</summary>
public sealed record StringValue(string Value) : PropertyValue;

/// <summary>A list.</summary>
public sealed record ArrayValue(ImmutableArray<PropertyValue> Items) : PropertyValue
{
    /// <inheritdoc/>
    public bool Equals(ArrayValue? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Aggregate(17, HashCode.Combine);
}

/// <summary>A map from names to values.</summary>
public sealed record ObjectValue(PropertyMap Properties) : PropertyValue;

/// <summary>A value that must never be shown or stored in clear. <see cref="object.ToString"/> says <c>[secret]</c>.</summary>
public sealed record SecretValue(PropertyValue Value) : PropertyValue
{
    /// <summary>Always <c>[secret]</c>.</summary>
    public override string ToString() => "[secret]";
}

/// <summary>A reference to another resource, as a program passes it when it uses the resource itself as an input.</summary>
/// <param name="Urn">The resource's URN.</param>
/// <param name="Id">Its id; null for a component, <see cref="PropertyValue.Unknown"/> before it is created.</param>
public sealed record ReferenceValue(string Urn, PropertyValue? Id) : PropertyValue;
