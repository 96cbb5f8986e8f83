using System.Globalization;
using Proof.Infra.Stacks;
using Pulumi;
using Pulumi.Azure.KeyVault;

namespace Proof.Infra.Components;

/// <summary>
/// The secret that session signatures are computed with: a random password for this generation and the one before, and one Key Vault
/// secret whose newest version is this generation. Versions before it stay in the vault, so that the backend can check signatures made
/// just before a rotation. It is in no output.
/// </summary>
internal sealed class SigningSecret : ComponentResource
{
    /// <summary>The secret's name in the vault.</summary>
    public const string SecretName = "signing-secret";

    /// <summary>Registers the secret.</summary>
    /// <param name="generation">The current generation.</param>
    /// <param name="platform">Where the vault is.</param>
    public SigningSecret(int generation, PlatformOutputs platform)
        : base("proof:infra:SigningSecret", SecretName)
    {
        if (generation > 1) _ = Make(generation - 1);
        _ = new Secret(
            SecretName,
            new SecretArgs
            {
                Name = SecretName,
                KeyVaultId = platform[PlatformOutputs.VaultId],
                Value = Output.CreateSecret(Make(generation)),
                ContentType = "Proof signing secret",
                Tags = { ["generation"] = generation.ToString(CultureInfo.InvariantCulture) },
            },
            new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    private Output<string> Make(int generation) => RandomText.Make(string.Create(CultureInfo.InvariantCulture, $"{SecretName}-{generation}"), this);
}
