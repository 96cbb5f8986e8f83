namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>The tier and size of a service.</summary>
public sealed class ApiManagementServiceSkuPropertiesArgs : ResourceArgs
{
    /// <summary>How many units; 0 for Consumption.</summary>
    [Input("capacity", required: true)]
    public Input<int> Capacity { get; set; } = null!;

    /// <summary>The tier.</summary>
    [Input("name", required: true)]
    public InputUnion<string, SkuType> Name { get; set; } = null!;
}
