using Proof.Engine.Values;

namespace Proof.Local;

/// <summary>What the data path needs to know of the platform's stack.</summary>
internal sealed record PlatformOutputs(string EdgeId, string ApiManagementId, string EdgeSubnet)
{
    /// <summary>Takes them from the stack's outputs; null when the stack is not up.</summary>
    public static PlatformOutputs? Of(PropertyMap outputs) =>
        (outputs.GetText("edgeId"), outputs.GetText("apiManagementId"), outputs.GetText("edgeSubnet")) is ({ } edge, { } service, { } subnet)
            ? new PlatformOutputs(edge, service, subnet)
            : null;
}
