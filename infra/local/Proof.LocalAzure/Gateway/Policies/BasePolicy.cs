using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>
/// <c>base</c>: what the scope above says. Above an API is the service's own policy; nothing but API Management's default one can be
/// deployed here, which forwards the request in its backend section and does nothing in the others.
/// </summary>
internal sealed class BasePolicy(PolicyElement element, ForwardRequestPolicy? forward) : Policy(element)
{
    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("base", PolicySections.All, Read);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context) =>
        forward?.RunAsync(context) ?? ValueTask.FromResult(PolicyOutcome.Continue);

    private static BasePolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes();
        element.Empty();
        if (reading.IsInFragment)
            throw element.Problem("A policy fragment cannot contain 'base'.");
        if (reading.Depth > 0)
            throw element.Problem("'base' must stand directly in a section.");
        var forwards = reading.Section == PolicySections.Backend;
        reading.Once(element, forwards ? "forward the request" : "hold 'base'");
        return new BasePolicy(element, forwards ? ForwardRequestPolicy.Default(element) : null);
    }
}
