namespace Proof.Engine;

/// <summary>Names a stack. The organization of a self-managed backend is always <see cref="Organization"/>.</summary>
/// <param name="Project">The project's name, as in Pulumi.yaml.</param>
/// <param name="Stack">The stack's short name, such as <c>sandbox</c>.</param>
public sealed record StackName(string Project, string Stack)
{
    /// <summary>The one organization that Pulumi's self-managed backend knows.</summary>
    public const string Organization = "organization";

    /// <summary>The text form, <c>organization/project/stack</c>.</summary>
    public override string ToString() => $"{Organization}/{Project}/{Stack}";

    /// <summary>
    /// Reads <c>organization/project/stack</c>, or <c>stack</c> alone for one of the given project. Null when the text is neither.
    /// </summary>
    public static StackName? Parse(string text, string project)
    {
        var parts = text.Split('/');
        if (!parts.All(IsName))
        {
            return null;
        }

        return parts switch
        {
            [var stack] => new StackName(project, stack),
            [Organization, var other, var stack] => new StackName(other, stack),
            _ => null,
        };
    }

    /// <summary>Whether a text can be a project's or a stack's name: 1 to 100 letters, digits, dots, dashes and underscores.</summary>
    /// <remarks>Names become file names, so a name of dots alone is refused too.</remarks>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= 100 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') && text.Any(c => c != '.');
}
