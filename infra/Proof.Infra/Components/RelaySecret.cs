using System.Collections.Immutable;
using Proof.Infra.Stacks;
using Proof.Partners.Tokens;
using Pulumi;

namespace Proof.Infra.Components;

/// <summary>
/// The secret that tells the relay that Event Grid is calling. The relay takes this generation and the one before, so that it can be
/// rotated while deliveries are under way.
/// </summary>
internal sealed class RelaySecret : RotatedSecret
{
    /// <summary>The secret's name in the vault.</summary>
    public const string SecretName = "relay-secret";

    /// <summary>Registers the secret.</summary>
    /// <param name="generation">The current generation.</param>
    /// <param name="platform">Where the vault is.</param>
    public RelaySecret(int generation, PlatformOutputs platform)
        : base("proof:infra:RelaySecret", SecretName, "Proof relay secret", generation, platform)
    {
    }

    /// <summary>What Event Grid sends; secret.</summary>
    public Output<string> Sent => Current;

    /// <summary>The SHA-256 of each secret that is taken, the newest first; not secret.</summary>
    public Output<ImmutableArray<string>> Accepted => Output.Unsecret(
        Output.All((Previous is null ? [Current] : new[] { Current, Previous }).Select(secret => (Input<string>)secret))
            .Apply(secrets => secrets.Select(ClientTokenText.Hash).ToImmutableArray()));
}
