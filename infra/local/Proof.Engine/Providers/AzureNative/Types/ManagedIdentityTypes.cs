namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>managedidentity</c>.</summary>
internal static class ManagedIdentityTypes
{
    /// <summary>A user-assigned identity.</summary>
    public static NativeType UserAssignedIdentity { get; } = new()
    {
        Token = "azure-native:managedidentity:UserAssignedIdentity",
        ApiVersion = "2023-01-31",
        Path = ResourcesTypes.Group + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}",
        Body = ["location", "tags"],
        HasOnlyServiceProperties = true,
    };
}
