using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>forward-request</c>: sends the request to the backend; its answer becomes the response.</summary>
internal sealed class ForwardRequestPolicy(PolicyElement element, PolicyValue<int> timeout) : Policy(element)
{
    // Seconds. Source: forward-request policy, attributes.
    private const int DefaultTimeout = 300;

    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("forward-request", PolicySections.Backend, Read);

    /// <summary>The policy without attributes, at the place of another element.</summary>
    public static ForwardRequestPolicy Default(PolicyElement element) => new(element, new PolicyValue<int>(DefaultTimeout));

    /// <inheritdoc/>
    public override async ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        var seconds = timeout.Get(context);
        if (seconds < 0)
            throw PolicyFailureException.OfExpression("The timeout is negative.");
        // A timer waits 24 days at most.
        context.Response = await context.Backends.SendAsync(context, TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue / 1000)));
        return PolicyOutcome.Continue;
    }

    private static ForwardRequestPolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes("timeout", "follow-redirects");
        element.Empty();
        reading.Once(element, "forward the request");
        if (element.Literal("follow-redirects") is not (null or "false"))
            throw element.Problem("LocalAzure does not follow redirects: 'follow-redirects' must be 'false', which is the default.");
        var timeout = element.Attribute("timeout") is null ? new PolicyValue<int>(DefaultTimeout) : reading.Number(element, "timeout");
        return new ForwardRequestPolicy(element, timeout);
    }
}
