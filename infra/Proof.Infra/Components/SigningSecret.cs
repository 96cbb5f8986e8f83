using Proof.Infra.Stacks;

namespace Proof.Infra.Components;

/// <summary>
/// The secret that session signatures are computed with. The backend reads its newest two versions, so that signatures made just before
/// a rotation stay valid.
/// </summary>
internal sealed class SigningSecret : RotatedSecret
{
    /// <summary>The secret's name in the vault.</summary>
    public const string SecretName = "signing-secret";

    /// <summary>Registers the secret.</summary>
    /// <param name="generation">The current generation.</param>
    /// <param name="platform">Where the vault is.</param>
    public SigningSecret(int generation, PlatformOutputs platform)
        : base("proof:infra:SigningSecret", SecretName, "Proof signing secret", generation, platform)
    {
    }
}
