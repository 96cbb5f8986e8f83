namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>resources</c>.</summary>
internal static class ResourcesTypes
{
    /// <summary>The path of a resource group.</summary>
    public const string Group = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}";

    /// <summary>A resource group.</summary>
    public static NativeType ResourceGroup { get; } = new()
    {
        Token = "azure-native:resources:ResourceGroup",
        ApiVersion = "2024-03-01",
        Path = Group,
        Body = ["location", "managedBy", "tags"],
        Required = ["location"],
    };
}
