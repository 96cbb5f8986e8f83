namespace Pulumi;

/// <summary>Marks a member that a resource or function takes.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class InputAttribute : Attribute
{
    /// <summary>Names the member.</summary>
    /// <param name="name">The name on the wire (camelCase).</param>
    /// <param name="required">Whether it must have a value.</param>
    /// <param name="json">Whether the provider wants the value as a JSON text.</param>
    public InputAttribute(string name, bool required = false, bool json = false) => (Name, IsRequired, Json) = (name, required, json);

    internal string Name { get; }

    internal bool IsRequired { get; }

    internal bool Json { get; }
}
