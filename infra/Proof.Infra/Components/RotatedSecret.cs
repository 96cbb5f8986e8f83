using System.Globalization;
using Proof.Infra.Stacks;
using Pulumi;
using Pulumi.Azure.KeyVault;

namespace Proof.Infra.Components;

/// <summary>
/// A secret with generations: a random password for this generation and the one before, and one Key Vault secret whose newest version is
/// this generation. Versions before it stay in the vault. It is in no output.
/// </summary>
internal abstract class RotatedSecret : ComponentResource
{
    private readonly string _name;

    /// <summary>Registers the secret.</summary>
    /// <param name="type">The component's type.</param>
    /// <param name="name">The secret's name in the vault.</param>
    /// <param name="contentType">What it is, for whoever reads it.</param>
    /// <param name="generation">The current generation.</param>
    /// <param name="platform">Where the vault is.</param>
    protected RotatedSecret(string type, string name, string contentType, int generation, PlatformOutputs platform)
        : base(type, name)
    {
        _name = name;
        if (generation > 1) Previous = Make(generation - 1);
        Current = Make(generation);
        _ = new Secret(
            name,
            new SecretArgs
            {
                Name = name,
                KeyVaultId = platform[PlatformOutputs.VaultId],
                Value = Current,
                ContentType = contentType,
                Tags = { ["generation"] = generation.ToString(CultureInfo.InvariantCulture) },
            },
            new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    /// <summary>This generation; secret.</summary>
    protected Output<string> Current { get; }

    /// <summary>The generation before; secret. Null for the first one.</summary>
    protected Output<string>? Previous { get; }

    private Output<string> Make(int generation) =>
        Output.CreateSecret(RandomText.Make(string.Create(CultureInfo.InvariantCulture, $"{_name}-{generation}"), this));
}
