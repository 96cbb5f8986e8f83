namespace Proof.Engine.State;

/// <summary>
/// The parts of a resource's name, <c>urn:pulumi:stack::project::parentType$type::name</c>. URNs are kept as texts; this takes them apart
/// and puts them together.
/// </summary>
internal static class Urn
{
    /// <summary>The type of the stack itself, the root of all resources.</summary>
    public const string StackType = "pulumi:pulumi:Stack";

    private const string Prefix = "urn:pulumi:";
    private const string Separator = "::";

    /// <summary>Makes a URN. A parent that is the stack itself does not show in it.</summary>
    public static string Make(StackName stack, string? parent, string type, string name)
    {
        var parentType = string.IsNullOrEmpty(parent) ? "" : QualifiedType(parent);
        var qualified = parentType is "" or StackType ? type : $"{parentType}${type}";
        return $"{Prefix}{stack.Stack}{Separator}{stack.Project}{Separator}{qualified}{Separator}{name}";
    }

    /// <summary>Whether a text has all parts of a URN.</summary>
    public static bool IsUrn(string text) => text.StartsWith(Prefix, StringComparison.Ordinal) && Parts(text).Length == 4;

    /// <summary>The resource's own type with those of its parents, joined by <c>$</c>.</summary>
    public static string QualifiedType(string urn) => Parts(urn) is [_, _, var type, _] ? type : "";

    /// <summary>The resource's own type.</summary>
    public static string Type(string urn) => QualifiedType(urn).Split('$')[^1];

    /// <summary>The resource's logical name. It may hold <c>::</c> itself.</summary>
    public static string Name(string urn) => Parts(urn) is [_, _, _, var name] ? name : urn;

    private static string[] Parts(string urn) => urn.Split(Separator, 4);
}
