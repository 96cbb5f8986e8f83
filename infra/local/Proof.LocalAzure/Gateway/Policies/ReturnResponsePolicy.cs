using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>return-response</c>: ends processing with a new response: 200 without body, changed by the policies inside.</summary>
internal sealed class ReturnResponsePolicy(PolicyElement element, IReadOnlyList<Policy> parts) : Policy(element)
{
    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("return-response", PolicySections.All, Read);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        var response = new PolicyResponse();
        foreach (var part in parts)
        {
            try
            {
                Apply(part, context, response);
            }
            catch (PolicyFailureException failure)
            {
                failure.At(part);
                throw;
            }
        }
        context.Response?.Stream?.Dispose();
        context.Response = response;
        return ValueTask.FromResult(PolicyOutcome.Return);
    }

    private static void Apply(Policy part, PolicyContext context, PolicyResponse response)
    {
        if (part is SetHeaderPolicy header)
            header.Apply(context, response.Headers);
        else if (part is SetStatusPolicy status)
            status.Apply(context, response);
        else
            ((SetBodyPolicy)part).Apply(context, response);
    }

    private static ReturnResponsePolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes();
        element.NoText();
        return new ReturnResponsePolicy(element, [.. element.Children.Select(child => ReadPart(child, reading))]);
    }

    private static Policy ReadPart(PolicyElement element, PolicyReading reading) => element.Name switch
    {
        "set-header" => SetHeaderPolicy.Read(element, reading),
        "set-status" => SetStatusPolicy.Read(element, reading),
        "set-body" => SetBodyPolicy.Read(element, reading),
        _ => throw element.Problem("'return-response' contains 'set-status', 'set-header' and 'set-body' only."),
    };
}
