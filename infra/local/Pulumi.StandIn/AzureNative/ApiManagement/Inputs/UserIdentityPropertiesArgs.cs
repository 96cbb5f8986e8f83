namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>A user-assigned identity of a service.</summary>
public sealed class UserIdentityPropertiesArgs : ResourceArgs
{
    /// <summary>The client id of the identity.</summary>
    [Input("clientId")]
    public Input<string>? ClientId { get; set; }

    /// <summary>The object id of the identity's service principal.</summary>
    [Input("principalId")]
    public Input<string>? PrincipalId { get; set; }
}
