using System.Collections.Immutable;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Registration;

/// <summary>
/// Reads the outputs of stacks, as <c>pulumi:pulumi:StackReference</c> has them. The stack that is being run may read itself: it sees the
/// outputs of its last completed run, none before the first.
/// </summary>
/// <param name="settings">The stack that is being run, where state is, and what is known of other stacks besides.</param>
/// <param name="ownOutputs">The outputs of its last completed run.</param>
internal sealed class StackReferences(RunSettings settings, PropertyMap ownOutputs)
{
    /// <summary>The type token of stack references.</summary>
    public const string Type = "pulumi:pulumi:StackReference";

    /// <summary>The outputs of a stack reference: the stack's name, its outputs, and which of those are secret.</summary>
    /// <exception cref="StackNotFoundException">There is no such stack.</exception>
    public PropertyMap Read(string name)
    {
        var stack = StackName.Parse(name, settings.Stack.Project) ?? throw new StackNotFoundException(
            name, $"A stack is named '{StackName.Organization}/project/stack', or 'stack' alone within the project.");
        var outputs = stack == settings.Stack ? ownOutputs : ReadOther(stack);
        ImmutableArray<PropertyValue> secret = [.. outputs.Where(o => o.Value.HasSecret()).Select(o => (PropertyValue)o.Key)];
        return PropertyMap.Of(("name", name), ("outputs", outputs), ("secretOutputNames", secret));
    }

    private PropertyMap ReadOther(StackName stack)
    {
        if (settings.ForeseenOutputs.TryGetValue(stack, out var outputs))
        {
            return PropertyMap.Of(outputs.Where(o => !o.Value.HasUnknown()));
        }

        var state = new StateReader(settings.Place with { Stack = stack }).Read();
        if (!state.Exists && settings.InitializedStacks.Contains(stack)) return PropertyMap.Empty;
        return state.Exists ? state.Snapshot.StackOutputs : throw new StackNotFoundException(
            stack.ToString(), "Bring it up first; this stack reads its outputs.");
    }
}
