namespace Pulumi;

/// <summary>Names a parameter of an <see cref="OutputConstructorAttribute"/> constructor where its name on the wire is another.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OutputConstructorParameterAttribute : Attribute
{
    /// <summary>Names the parameter.</summary>
    /// <param name="name">The name on the wire (camelCase).</param>
    public OutputConstructorParameterAttribute(string name) => Name = name;

    /// <summary>The name on the wire (camelCase).</summary>
    public string Name { get; }
}
