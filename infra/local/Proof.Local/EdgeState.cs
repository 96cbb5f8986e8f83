using Proof.Engine.Values;

namespace Proof.Local;

/// <summary>Whose firewall policy is on the partners' listener of the edge, as the outputs of the two stacks tell.</summary>
/// <param name="IsAttached">Whether it is the partners' own, so that it decides who is let in.</param>
/// <param name="IsWaiting">Whether the partners' own is deployed, but not on the listener: everybody is blocked.</param>
public sealed record EdgeState(bool IsAttached, bool IsWaiting)
{
    /// <summary>Compares the outputs of the platform's stack and the partners' stack; empty ones are of a stack that is not up.</summary>
    internal static EdgeState Of(PropertyMap platform, PropertyMap partners)
    {
        var isAttached = platform.GetText("firewallPolicyName") is { } name
            && platform.GetText("edgePolicyId")?.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase) == true;
        return new EdgeState(isAttached, !isAttached && platform.GetText("edgePolicyId") is not null && partners.GetText("firewallPolicyId") is not null);
    }
}
