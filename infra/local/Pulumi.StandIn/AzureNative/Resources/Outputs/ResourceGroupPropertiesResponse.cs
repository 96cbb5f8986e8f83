namespace Pulumi.AzureNative.Resources.Outputs;

/// <summary>The state of a resource group.</summary>
[OutputType]
public sealed class ResourceGroupPropertiesResponse
{
    /// <summary>How far Azure is with it, such as <c>Succeeded</c>.</summary>
    public readonly string ProvisioningState;

    [OutputConstructor]
    private ResourceGroupPropertiesResponse(string provisioningState)
    {
        ProvisioningState = provisioningState;
    }
}
