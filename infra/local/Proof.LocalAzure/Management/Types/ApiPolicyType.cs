using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>The policy of an HTTP API.</summary>
internal sealed class ApiPolicyType : PolicyResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.ApiManagement/service/apis/policies";

    /// <inheritdoc/>
    protected override void CheckPlace(ResourceChange change, bool isWebSocket)
    {
        if (isWebSocket)
            throw new ArmException(400, ApiManagement.ValidationError,
                $"A WebSocket API has no policy of its own. Attach the policy to its operation '{HandshakeOperation.Name}'.");
    }
}
