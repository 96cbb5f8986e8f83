using System.Collections.Immutable;
using Proof.Infra.Components;
using Proof.Infra.Plan;
using Proof.Infra.Settings;
using Proof.Partners.Language;
using Proof.Partners.Model;
using Pulumi;

namespace Proof.Infra.Stacks;

/// <summary>
/// The outputs of the partners' stack. They are a contract with whoever reads them, and what <see cref="Guards.LastOutputs"/> reads the
/// next time.
/// </summary>
internal static class PartnersOutputs
{
    /// <summary>The output with everything about partners that is not secret, by slug.</summary>
    public const string Partners = "partners";

    /// <summary>The output that tells which generation of the signing secret is deployed, and where it is. Not the secret.</summary>
    public const string SigningSecret = "signingSecret";

    /// <summary>The output that tells which generation of the relay's secret is deployed, and where it is. Not the secret.</summary>
    public const string RelaySecret = "relaySecret";

    /// <summary>The output with the id of the firewall policy, which the platform's stack puts on the partners' listener.</summary>
    public const string FirewallPolicyId = "firewallPolicyId";

    /// <summary>All outputs.</summary>
    public static IDictionary<string, object?> Of(
        PartnersSettings settings,
        PartnersPlan plan,
        IReadOnlyCollection<PartnerToken> tokens,
        PartnerFirewall firewall,
        PlatformOutputs platform) => new Dictionary<string, object?>
        {
            ["baseUrl"] = settings.BaseUrl,
            [Partners] = Describe(settings, plan, platform),
            [SigningSecret] = Describe(settings.SigningSecretGeneration, Components.SigningSecret.SecretName, platform),
            [RelaySecret] = Describe(settings.RelaySecretGeneration, Components.RelaySecret.SecretName, platform),
            [FirewallPolicyId] = firewall.PolicyId,
            ["clientTokens"] = ClientTokens(tokens),
        };

    private static Dictionary<string, object?> Describe(PartnersSettings settings, PartnersPlan plan, PlatformOutputs platform)
    {
        var partners = plan.Partners.ToDictionary(partner => partner.Partner.Slug, partner => (object?)Describe(partner, platform));
        foreach (var partner in plan.Retired) partners[partner.Slug] = Describe(partner, settings.Environment);
        return partners;
    }

    private static Dictionary<string, object?> Describe(PlannedPartner partner, PlatformOutputs platform)
    {
        var description = Describe(partner.Partner, partner.WidgetId);
        description["allowlist"] = partner.Access.AllowedIps.Select(ip => ip.Cidr.ToString()).ToImmutableArray();
        // Only with some: most addresses have no end.
        var ends = partner.Access.AllowedIps.Where(ip => ip.ValidUntil is not null).ToList();
        if (ends.Count > 0) description["allowlistEnds"] = ends.ToDictionary(ip => ip.Cidr.ToString(), ip => Instants.Write(ip.ValidUntil!.Value));
        if (partner.Webhook is { } webhook)
        {
            // The topic is the one of the Event Grid domain that the partner's events are published to.
            description["webhook"] = new Dictionary<string, object?> { ["url"] = webhook.Url, ["topic"] = partner.Partner.Slug };
        }

        description["clientToken"] = new Dictionary<string, object?>
        {
            ["keyId"] = partner.Current.KeyId,
            ["generation"] = partner.Current.Generation,
            ["secretUri"] = SecretUri(platform, PartnerToken.SecretName(partner.Partner.Slug)),
            // Pulumi leaves members without a value out.
            ["importedHash"] = partner.ImportedHash,
            ["previous"] = partner.Previous.Select(Describe).ToImmutableArray(),
        };
        return description;
    }

    private static Dictionary<string, object?> Describe(int generation, string secret, PlatformOutputs platform) => new()
    {
        ["generation"] = generation,
        ["secretUri"] = SecretUri(platform, secret),
    };

    private static Output<string> SecretUri(PlatformOutputs platform, string secret) =>
        Output.Format($"{platform[PlatformOutputs.VaultUri]}secrets/{secret}");

    private static Dictionary<string, object?> Describe(Partner partner, ProofEnvironment environment) =>
        Describe(partner, PartnerIds.WidgetId(partner.Slug, environment));

    private static Dictionary<string, object?> Describe(Partner partner, string widgetId) => new()
    {
        ["partnerId"] = PartnerIds.PartnerId(partner.Slug),
        ["widgetId"] = widgetId,
        ["status"] = partner.Status switch
        {
            PartnerStatus.Active => "active",
            PartnerStatus.Suspended => "suspended",
            _ => "retired",
        },
        ["offRamp"] = partner.OffRamp,
    };

    private static Dictionary<string, object?> Describe(PlannedToken token) => new()
    {
        ["keyId"] = token.KeyId,
        ["generation"] = token.Generation,
        ["validUntil"] = Instants.Write(token.ValidUntil!.Value),
    };

    private static Output<ImmutableDictionary<string, string>> ClientTokens(IReadOnlyCollection<PartnerToken> tokens)
    {
        var slugs = tokens.Select(token => token.Partner.Partner.Slug).ToList();
        return Output.CreateSecret(Output.All(tokens.Select(token => token.Current))
            .Apply(texts => slugs.Zip(texts).ToImmutableDictionary(pair => pair.First, pair => pair.Second)));
    }
}
