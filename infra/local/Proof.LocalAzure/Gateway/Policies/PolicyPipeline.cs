using Proof.LocalAzure.Gateway.Context;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>Runs a policy document for one request: inbound, backend, outbound, and on-error when one of them fails.</summary>
internal static class PolicyPipeline
{
    /// <summary>The response for the caller.</summary>
    public static async Task<PolicyResponse> RunAsync(PolicyDocument policy, PolicyContext context)
    {
        try
        {
            foreach (var section in (PolicySections[])[PolicySections.Inbound, PolicySections.Backend, PolicySections.Outbound])
            {
                context.Section = section;
                if (await policy[section].RunAsync(context) == PolicyOutcome.Return)
                    break;
                // A backend section that forwards nothing leaves an empty 200, as it does in Azure.
                if (section == PolicySections.Backend)
                    context.Response ??= new PolicyResponse();
            }
        }
        catch (PolicyFailureException failure)
        {
            await RunOnErrorAsync(policy, context, failure);
        }
        return context.Response!;
    }

    private static async Task RunOnErrorAsync(PolicyDocument policy, PolicyContext context, PolicyFailureException failure)
    {
        context.Response?.Stream?.Dispose();
        context.LastError = failure.ToLastError(context.Section);
        context.Response = GatewayAnswers.Error(failure.Status, failure.Message, context.RequestId);
        foreach (var (name, value) in failure.Headers)
            context.Response.Headers.Set(name, value);
        context.Section = PolicySections.OnError;
        try
        {
            await policy[PolicySections.OnError].RunAsync(context);
        }
        catch (PolicyFailureException)
        {
            context.Response = GatewayAnswers.Fault(context.RequestId);
        }
    }
}
