using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>when</c>: one branch of <see cref="ChoosePolicy"/>.</summary>
internal sealed class WhenPolicy(PolicyElement element, PolicyValue<bool> condition, PolicyList policies) : Policy(element)
{
    /// <summary>Whether this branch is taken.</summary>
    public bool Holds(PolicyContext context)
    {
        try
        {
            return condition.Get(context);
        }
        catch (PolicyFailureException failure)
        {
            failure.At(this);
            throw;
        }
    }

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context) => policies.RunAsync(context);

    /// <summary>Reads a branch.</summary>
    public static WhenPolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes("condition");
        return new WhenPolicy(element, reading.Flag(element, "condition"), reading.ReadList(element));
    }
}
