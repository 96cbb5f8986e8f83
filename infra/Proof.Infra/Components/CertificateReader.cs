using Proof.Infra.Settings;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ManagedIdentity;

namespace Proof.Infra.Components;

/// <summary>
/// The identity by which edge and gateway read the hosts' certificates. Not one of their own: those have no rights before they exist, and
/// they cannot be made without a certificate.
/// </summary>
internal sealed class CertificateReader : ComponentResource
{
    // Key Vault Secrets User, by its id in Azure's list of built-in roles.
    private const string SecretsUser = "4633458b-17de-408a-b874-0445c86b69e6";

    private readonly PlatformSettings _settings;

    /// <summary>Registers the identity and its role.</summary>
    /// <param name="settings">The stack's configuration.</param>
    /// <param name="group">The resource group.</param>
    /// <param name="parent">What it belongs to.</param>
    public CertificateReader(PlatformSettings settings, Input<string> group, Resource parent)
        : base("proof:infra:CertificateReader", "certificates", new ComponentResourceOptions { Parent = parent })
    {
        _settings = settings;
        var identity = new UserAssignedIdentity(
            "certificate-reader",
            new UserAssignedIdentityArgs { ResourceGroupName = group, ResourceName = settings.Names.CertificateReader, Location = settings.Location },
            new CustomResourceOptions { Parent = this });
        var subscription = string.Join('/', settings.CertificateVaultId.Split('/').Take(3));
        Role = new RoleAssignment(
            "certificate-reader-reads-certificates",
            new RoleAssignmentArgs
            {
                PrincipalId = identity.PrincipalId,
                PrincipalType = PrincipalType.ServicePrincipal,
                RoleDefinitionId = $"{subscription}/providers/Microsoft.Authorization/roleDefinitions/{SecretsUser}",
                Scope = settings.CertificateVaultId,
                Description = "Edge and gateway read the certificates of their host names.",
            },
            new CustomResourceOptions { Parent = this, ReplaceOnChanges = { "principalId", "principalType", "roleDefinitionId" } });
        Id = identity.Id;
        ClientId = identity.ClientId;
        RegisterOutputs();
    }

    /// <summary>The id of the identity.</summary>
    public Output<string> Id { get; }

    /// <summary>Its client id.</summary>
    public Output<string> ClientId { get; }

    /// <summary>What lets it read, without which whoever uses it cannot start.</summary>
    public RoleAssignment Role { get; }

    /// <summary>Where a certificate is; without a version, so that a renewed one is picked up.</summary>
    /// <param name="name">Its name in the vault.</param>
    public string SecretId(string name) => $"https://{_settings.CertificateVaultId.Split('/')[^1].ToLowerInvariant()}.vault.azure.net/secrets/{name}";
}
