namespace Pulumi;

/// <summary>Marks a property that a resource has, of the type <see cref="Output{T}"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute : Attribute
{
    /// <summary>Names the property.</summary>
    /// <param name="name">The name on the wire (camelCase); null for the property's own name.</param>
    public OutputAttribute(string? name = null) => Name = name;

    /// <summary>The name on the wire (camelCase); null for the property's own name.</summary>
    public string? Name { get; }
}
