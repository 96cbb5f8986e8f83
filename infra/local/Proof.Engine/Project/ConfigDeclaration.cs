namespace Proof.Engine.Project;

/// <summary>One key of the configuration, as the project declares it.</summary>
/// <param name="Key">The key as <c>namespace:key</c>.</param>
/// <param name="Type">The type of its values; null where none is declared.</param>
/// <param name="ItemType">The type of a list's items; null where none is declared.</param>
/// <param name="Description">What it is for; null where the project does not say.</param>
/// <param name="IsSecret">Whether values must be encrypted.</param>
/// <param name="Default">The value where a stack gives none; null makes the key required.</param>
/// <param name="IsFixed">Whether the project's value holds for all stacks, which may not set another.</param>
public sealed record ConfigDeclaration(
    string Key, ConfigType? Type, ConfigType? ItemType, string? Description, bool IsSecret, ConfigText? Default, bool IsFixed);

/// <summary>A configuration value as text, before it is decrypted.</summary>
/// <param name="Text">The text; lists and maps are compact JSON.</param>
/// <param name="Shape">What the YAML holds.</param>
public sealed record ConfigText(string Text, ConfigShape Shape);

/// <summary>What the YAML of a configuration value holds.</summary>
public enum ConfigShape
{
    /// <summary>A text, number or truth value.</summary>
    Scalar,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map.</summary>
    Map,
}
