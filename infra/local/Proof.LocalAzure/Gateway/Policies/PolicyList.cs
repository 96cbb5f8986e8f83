using Proof.LocalAzure.Gateway.Context;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>Policies that run one after the other.</summary>
/// <param name="policies">The policies in order.</param>
internal sealed class PolicyList(IReadOnlyList<Policy> policies)
{
    /// <summary>No policies.</summary>
    public static PolicyList Empty { get; } = new([]);

    /// <summary>Runs them until one returns a response.</summary>
    public async ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        foreach (var policy in policies)
        {
            try
            {
                if (await policy.RunAsync(context) == PolicyOutcome.Return)
                    return PolicyOutcome.Return;
            }
            catch (PolicyFailureException failure)
            {
                failure.At(policy);
                throw;
            }
        }
        return PolicyOutcome.Continue;
    }
}
