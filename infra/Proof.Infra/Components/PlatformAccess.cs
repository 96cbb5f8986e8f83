using Proof.Infra.Settings;
using Pulumi;
using Pulumi.AzureNative.Authorization;

namespace Proof.Infra.Components;

/// <summary>
/// Who may do what on the platform: roles, not access keys or policies. They take some minutes to reach vault and store, so the partners'
/// stack must not follow within the same breath.
/// </summary>
internal sealed class PlatformAccess : ComponentResource
{
    // Built-in roles of Azure, by the ids in its list of them.
    private const string SecretsUser = "4633458b-17de-408a-b874-0445c86b69e6";
    private const string SecretsOfficer = "b86a8fe4-44ce-4948-aee5-eccb2c155cd7";
    private const string ConfigurationReader = "516239f1-63e1-4d78-a4de-a74fb236a071";
    private const string ConfigurationOwner = "5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b";

    private const string BlobContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string EventSender = "d5a91429-5739-47e2-a06b-3470a27159e7";

    private readonly Output<string> _roles;

    /// <summary>Registers the role assignments.</summary>
    public PlatformAccess(PlatformSettings settings, Platform platform)
        : base("proof:infra:PlatformAccess", "access", new ComponentResourceOptions { Parent = platform })
    {
        // /subscriptions/{id}/… of the group: roles are named below their subscription.
        _roles = platform.ResourceGroup.Id.Apply(id => string.Join('/', id.Split('/').Take(3)) + "/providers/Microsoft.Authorization/roleDefinitions/");

        Assign("gateway-reads-secrets", platform.Service.Identity.Apply(identity => identity!.PrincipalId), SecretsUser, platform.Vault.Id, "API Management reads what named values and certificates refer to.");
        Assign("domain-writes-dead-letters", platform.Events.Domain.Identity.Apply(identity => identity!.PrincipalId!), BlobContributor, platform.Events.DeadLetters.Id, "Event Grid files the events that it could not deliver.");
        if (settings.DeployerId is { } deployer)
        {
            Assign("deployer-writes-secrets", deployer, SecretsOfficer, platform.Vault.Id, "Whoever deploys the partners' stack writes their tokens.");
            Assign("deployer-writes-records", deployer, ConfigurationOwner, platform.Records.Id, "Whoever deploys the partners' stack writes their records.");
        }

        if (settings.BackendId is { } backend)
        {
            Assign("backend-reads-records", backend, ConfigurationReader, platform.Records.Id, "The backend reads partners' records.");
            Assign("backend-publishes-events", backend, EventSender, platform.Events.Domain.Id, "The backend publishes transaction events.");
        }

        RegisterOutputs();
    }

    // Azure gives a role assignment no other principal, role or scope; a new one, with a random name, takes its place.
    private void Assign(string name, Input<string> principalId, string role, Input<string> scope, string why) => _ = new RoleAssignment(
        name,
        new RoleAssignmentArgs
        {
            PrincipalId = principalId,
            PrincipalType = PrincipalType.ServicePrincipal,
            RoleDefinitionId = Output.Format($"{_roles}{role}"),
            Scope = scope,
            Description = why,
        },
        new CustomResourceOptions { Parent = this, ReplaceOnChanges = { "principalId", "principalType", "roleDefinitionId" } });
}
