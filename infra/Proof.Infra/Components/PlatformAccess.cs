using Proof.Infra.Settings;
using Pulumi;

namespace Proof.Infra.Components;

/// <summary>
/// Who may do what on the platform: roles, not access keys or policies. They take some minutes to reach vault and store, so the partners'
/// stack must not follow within the same breath.
/// </summary>
internal sealed class PlatformAccess : ComponentResource
{
    private readonly Output<string> _group;

    /// <summary>Registers the role assignments.</summary>
    public PlatformAccess(PlatformSettings settings, Platform platform)
        : base("proof:infra:PlatformAccess", "access", new ComponentResourceOptions { Parent = platform })
    {
        _group = platform.ResourceGroup.Id;
        Assign("gateway-reads-secrets", platform.Service.Identity.Apply(identity => identity!.PrincipalId), Roles.SecretsUser, platform.Vault.Id, "API Management reads what named values and certificates refer to.");
        Assign("domain-writes-dead-letters", platform.Events.Domain.Identity.Apply(identity => identity!.PrincipalId!), Roles.BlobContributor, platform.Events.DeadLetters.Id, "Event Grid files the events that it could not deliver.");
        if (settings.DeployerId is { } deployer)
        {
            Assign("deployer-writes-secrets", deployer, Roles.SecretsOfficer, platform.Vault.Id, "Whoever deploys the partners' stack writes their tokens.");
            Assign("deployer-writes-records", deployer, Roles.ConfigurationOwner, platform.Records.Id, "Whoever deploys the partners' stack writes their records.");
        }

        if (settings.BackendId is { } backend)
        {
            Assign("backend-reads-records", backend, Roles.ConfigurationReader, platform.Records.Id, "The backend reads partners' records.");
            Assign("backend-publishes-events", backend, Roles.EventSender, platform.Events.Domain.Id, "The backend publishes transaction events.");
        }

        RegisterOutputs();
    }

    private void Assign(string name, Input<string> principalId, string role, Input<string> scope, string why) =>
        Roles.Assign(name, principalId, role, _group, scope, why, this);
}
