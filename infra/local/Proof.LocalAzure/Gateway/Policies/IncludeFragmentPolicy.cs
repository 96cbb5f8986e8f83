using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>include-fragment</c>: the policies of a deployed fragment, in this place.</summary>
internal sealed class IncludeFragmentPolicy(PolicyElement element, PolicyList fragment) : Policy(element)
{
    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("include-fragment", PolicySections.All, Read);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context) => fragment.RunAsync(context);

    private static IncludeFragmentPolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes("fragment-id");
        element.Empty();
        if (reading.IsInFragment)
            throw element.Problem("A policy fragment cannot include another fragment.");
        element.Required("fragment-id");
        var id = element.Literal("fragment-id")!;
        return new IncludeFragmentPolicy(element, reading.ReadFragment(element, id));
    }
}
