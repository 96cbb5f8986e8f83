using System.Globalization;
using Proof.Infra.Plan;
using Proof.Infra.Stacks;
using Proof.Partners.Model;
using Proof.Partners.Tokens;
using Pulumi;
using Pulumi.Azure.KeyVault;

namespace Proof.Infra.Components;

/// <summary>
/// The client token of one partner in one environment: a random password for each generation that is made here, and one Key Vault secret whose newest version
/// is the current generation.
/// </summary>
internal sealed class PartnerToken : ComponentResource
{
    private readonly Dictionary<string, Output<string>> _hashes = new(StringComparer.Ordinal);

    /// <summary>Registers the random part of every generation.</summary>
    public PartnerToken(PlannedPartner partner, ProofEnvironment environment)
        : base("proof:infra:PartnerToken", partner.Partner.Slug)
    {
        Partner = partner;
        Current = Make(partner.Current, environment);
        foreach (var previous in partner.Previous) Make(previous, environment);
    }

    /// <summary>Whose token it is.</summary>
    public PlannedPartner Partner { get; }

    /// <summary>The token of the current generation; secret.</summary>
    public Output<string> Current { get; }

    /// <summary>What the gateway keeps of each generation, by key id; not secret.</summary>
    public IReadOnlyDictionary<string, Output<string>> Hashes => _hashes;

    /// <summary>The name of a partner's secret in the vault.</summary>
    public static string SecretName(string slug) => "client-token-" + slug;

    /// <summary>Registers the secret, once the gateway accepts what is in it: nobody is handed a token that does not work yet.</summary>
    /// <param name="platform">Where the vault is.</param>
    /// <param name="fragments">The fragments that make the gateway accept the token.</param>
    public void Publish(PlatformOutputs platform, IEnumerable<Resource> fragments)
    {
        var secret = new Secret(
            SecretName(Partner.Partner.Slug),
            new SecretArgs
            {
                Name = SecretName(Partner.Partner.Slug),
                KeyVaultId = platform[PlatformOutputs.VaultId],
                Value = Current,
                ContentType = "Proof client token",
                Tags =
                {
                    ["partner"] = Partner.Partner.Slug,
                    ["partnerId"] = Partner.PartnerId,
                    ["keyId"] = Partner.Current.KeyId,
                    ["generation"] = Partner.Current.Generation.ToString(CultureInfo.InvariantCulture),
                },
            },
            new CustomResourceOptions { Parent = this, DependsOn = fragments.ToList() });
        RegisterOutputs(new Dictionary<string, object?> { ["keyId"] = Partner.Current.KeyId, ["secretVersion"] = secret.Version });
    }

    private Output<string> Make(PlannedToken token, ProofEnvironment environment)
    {
        if (token.Imported is { } imported)
        {
            _hashes[token.KeyId] = Output.Create(imported.Hash);
            return imported.Text;
        }

        var random = RandomText.Make(string.Create(CultureInfo.InvariantCulture, $"{Partner.Partner.Slug}-token-{token.Generation}"), this);
        var text = Output.CreateSecret(random.Apply(characters => ClientTokenText.Compose(environment, token.KeyId, characters)));
        _hashes[token.KeyId] = Output.Unsecret(text.Apply(ClientTokenText.Hash));
        return text;
    }
}
