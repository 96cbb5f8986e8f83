using Pulumi;
using Pulumi.AzureNative.Authorization;

namespace Proof.Infra.Components;

/// <summary>Built-in roles of Azure, by the ids in its list of them, and how they are given.</summary>
internal static class Roles
{
    /// <summary>Key Vault Secrets User: reads secrets.</summary>
    public const string SecretsUser = "4633458b-17de-408a-b874-0445c86b69e6";

    /// <summary>Key Vault Secrets Officer: reads and writes secrets.</summary>
    public const string SecretsOfficer = "b86a8fe4-44ce-4948-aee5-eccb2c155cd7";

    /// <summary>App Configuration Data Reader: reads key-values.</summary>
    public const string ConfigurationReader = "516239f1-63e1-4d78-a4de-a74fb236a071";

    /// <summary>App Configuration Data Owner: reads and writes key-values.</summary>
    public const string ConfigurationOwner = "5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b";

    /// <summary>Storage Blob Data Contributor: reads and writes blobs.</summary>
    public const string BlobContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";

    /// <summary>EventGrid Data Sender: publishes events.</summary>
    public const string EventSender = "d5a91429-5739-47e2-a06b-3470a27159e7";

    /// <summary>
    /// Gives a service principal a role. Azure gives a role assignment no other principal, role or scope; a new one, with a random name,
    /// takes its place.
    /// </summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="principalId">Who gets it.</param>
    /// <param name="role">The role's id.</param>
    /// <param name="at">The id of a resource of the subscription below which the role is named.</param>
    /// <param name="scope">Where it holds.</param>
    /// <param name="why">What for.</param>
    /// <param name="parent">What the assignment belongs to.</param>
    public static RoleAssignment Assign(
        string name, Input<string> principalId, string role, Input<string> at, Input<string> scope, string why, Resource parent) => new(
        name,
        new RoleAssignmentArgs
        {
            PrincipalId = principalId,
            PrincipalType = PrincipalType.ServicePrincipal,
            RoleDefinitionId = at.Apply(id => string.Join('/', id.Split('/').Take(3)) + "/providers/Microsoft.Authorization/roleDefinitions/" + role),
            Scope = scope,
            Description = why,
        },
        new CustomResourceOptions { Parent = parent, ReplaceOnChanges = { "principalId", "principalType", "roleDefinitionId" } });
}
