namespace Pulumi.AzureNative.EventGrid.Outputs;

/// <summary>The managed identity of a domain.</summary>
[OutputType]
public sealed class IdentityInfoResponse
{
    /// <summary>The object id of the identity's service principal.</summary>
    public readonly string? PrincipalId;

    /// <summary>The Entra tenant.</summary>
    public readonly string? TenantId;

    /// <summary>Which identities the domain has.</summary>
    public readonly string? Type;

    [OutputConstructor]
    private IdentityInfoResponse(string? principalId, string? tenantId, string? type)
    {
        PrincipalId = principalId;
        TenantId = tenantId;
        Type = type;
    }
}
