namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>authorization</c>.</summary>
internal static class AuthorizationTypes
{
    /// <summary>A role assignment. It stands below the resource that it is about: its <c>scope</c>.</summary>
    public static NativeType RoleAssignment { get; } = new()
    {
        Token = "azure-native:authorization:RoleAssignment",
        ApiVersion = "2022-04-01",
        Path = "/{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
        Autoname = Autoname.Guid,
        Properties = ["condition", "conditionVersion", "delegatedManagedIdentityResourceId", "description", "principalId", "principalType", "roleDefinitionId"],
        Required = ["principalId", "roleDefinitionId"],
    };
}
