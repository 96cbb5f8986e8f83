using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>The policy of an operation: of <c>onHandshake</c>. For other operations the gateway here runs the policy of the API alone.</summary>
internal sealed class ApiOperationPolicyType : PolicyResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.ApiManagement/service/apis/operations/policies";

    /// <inheritdoc/>
    protected override void CheckPlace(ResourceChange change, bool isWebSocket)
    {
        if (!isWebSocket)
            throw new ArmException(400, ApiManagement.ValidationError,
                "LocalAzure does not run policies of single operations of an HTTP API. Put the policy on the API, and let it look at context.Operation.Id.");
    }
}
