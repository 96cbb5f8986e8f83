namespace Proof.Engine.Project;

/// <summary>A value of a stack's configuration, as the program gets it.</summary>
/// <param name="Text">The value as text; lists and maps are compact JSON.</param>
/// <param name="IsSecret">Whether it must not be shown.</param>
public sealed record ConfigValue(string Text, bool IsSecret = false)
{
    /// <summary>The text; <c>[secret]</c> for a secret.</summary>
    public override string ToString() => IsSecret ? "[secret]" : Text;
}
