namespace Pulumi;

/// <summary>Marks a struct that is an enum with texts or numbers as values: it converts to them explicitly, and has a constructor of one.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute;
