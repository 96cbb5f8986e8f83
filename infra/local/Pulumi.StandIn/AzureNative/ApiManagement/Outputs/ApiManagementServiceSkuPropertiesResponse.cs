namespace Pulumi.AzureNative.ApiManagement.Outputs;

/// <summary>The tier and size of a service.</summary>
[OutputType]
public sealed class ApiManagementServiceSkuPropertiesResponse
{
    /// <summary>How many units; 0 for Consumption.</summary>
    public readonly int Capacity;

    /// <summary>The tier.</summary>
    public readonly string Name;

    [OutputConstructor]
    private ApiManagementServiceSkuPropertiesResponse(int capacity, string name)
    {
        Capacity = capacity;
        Name = name;
    }
}
