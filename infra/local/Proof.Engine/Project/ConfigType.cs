namespace Proof.Engine.Project;

/// <summary>The types that a project may declare for its configuration.</summary>
public enum ConfigType
{
    /// <summary>Text; a YAML number or truth value counts as its text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A list.</summary>
    Array,

    /// <summary>A map.</summary>
    Object,
}
