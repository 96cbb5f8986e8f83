namespace Pulumi;

/// <summary>Marks a class that is the value of an output, and has one constructor with <see cref="OutputConstructorAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputTypeAttribute : Attribute;
