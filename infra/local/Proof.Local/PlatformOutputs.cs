using Proof.Engine.Values;

namespace Proof.Local;

/// <summary>What the data path needs to know of the platform's stack.</summary>
internal sealed record PlatformOutputs(string ResourceGroupName, string ApiManagementId, string EdgeId, string EdgeSubnet, string EventDomainName)
{
    /// <summary>Takes them from the stack's outputs; null when the stack is not up.</summary>
    public static PlatformOutputs? Of(PropertyMap outputs) =>
        (outputs.GetText("resourceGroupName"), outputs.GetText("apiManagementId"), outputs.GetText("edgeId"), outputs.GetText("edgeSubnet"), outputs.GetText("eventDomainName"))
            is ({ } group, { } service, { } edge, { } subnet, { } domain)
            ? new PlatformOutputs(group, service, edge, subnet, domain)
            : null;
}
