using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Base of everything that a resource or function takes as one object: the members with <see cref="InputAttribute"/>.</summary>
public abstract class InputArgs
{
    /// <summary>For the derived classes.</summary>
    protected InputArgs()
    {
    }

    /// <summary>The members in the order of their names on the wire.</summary>
    /// <exception cref="ArgumentNullException">A required member has no value.</exception>
    internal IEnumerable<InputMember> ReadMembers()
    {
        foreach (var member in InputMembers.Of(GetType())) yield return member.Read(this);
    }
}
