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
        Role = Roles.Assign(
            "certificate-reader-reads-certificates",
            identity.PrincipalId,
            Roles.SecretsUser,
            settings.CertificateVaultId,
            settings.CertificateVaultId,
            "Edge and gateway read the certificates of their host names.",
            this);
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
