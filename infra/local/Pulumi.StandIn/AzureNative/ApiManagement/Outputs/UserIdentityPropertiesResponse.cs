namespace Pulumi.AzureNative.ApiManagement.Outputs;

/// <summary>A user-assigned identity of a service.</summary>
[OutputType]
public sealed class UserIdentityPropertiesResponse
{
    /// <summary>The client id of the identity.</summary>
    public readonly string? ClientId;

    /// <summary>The object id of the identity's service principal.</summary>
    public readonly string? PrincipalId;

    [OutputConstructor]
    private UserIdentityPropertiesResponse(string? clientId, string? principalId)
    {
        ClientId = clientId;
        PrincipalId = principalId;
    }
}
