using System.Collections.Immutable;

namespace Pulumi.AzureNative.ApiManagement.Outputs;

/// <summary>The managed identity of a service.</summary>
[OutputType]
public sealed class ApiManagementServiceIdentityResponse
{
    /// <summary>The object id of the identity's service principal.</summary>
    public readonly string PrincipalId;

    /// <summary>The Entra tenant.</summary>
    public readonly string TenantId;

    /// <summary>Which identities the service has.</summary>
    public readonly string Type;

    /// <summary>The user-assigned identities, by resource id.</summary>
    public readonly ImmutableDictionary<string, UserIdentityPropertiesResponse>? UserAssignedIdentities;

    [OutputConstructor]
    private ApiManagementServiceIdentityResponse(
        string principalId,
        string tenantId,
        string type,
        ImmutableDictionary<string, UserIdentityPropertiesResponse>? userAssignedIdentities)
    {
        PrincipalId = principalId;
        TenantId = tenantId;
        Type = type;
        UserAssignedIdentities = userAssignedIdentities;
    }
}
