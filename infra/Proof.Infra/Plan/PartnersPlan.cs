using System.Collections.Immutable;
using Proof.Infra.Firewall;
using Proof.Infra.Gateway;
using Proof.Infra.Records;
using Proof.Infra.Settings;
using Proof.Partners.Model;

namespace Proof.Infra.Plan;

/// <summary>All that an environment's stack will say, as far as it is known without deploying. Making it checks every limit.</summary>
internal sealed class PartnersPlan
{
    /// <summary>
    /// Plans an environment. Throws <see cref="RefusedException"/> when example partners are not allowed here, generations are
    /// unclear, key ids collide, or gateway, firewall or App Configuration cannot hold what the files say.
    /// </summary>
    public PartnersPlan(IEnumerable<Partner> partners, PartnersSettings settings)
    {
        var all = partners.OrderBy(partner => partner.Slug, StringComparer.Ordinal).ToImmutableArray();
        Retired = [.. all.Where(partner => partner.Status == PartnerStatus.Retired)];
        Partners = [.. all
            .Where(partner => partner.Status != PartnerStatus.Retired)
            .Select(partner => (Partner: partner, Access: partner.In(settings.Environment)))
            .Where(item => item.Access is not null)
            .Select(item => new PlannedPartner(item.Partner, item.Access!, settings.Environment, settings.ImportedTokens.GetValueOrDefault(item.Partner.Slug)))];

        if (!settings.AllowExamples) RefuseExamples(Partners);
        RefuseUnclearGenerations(Partners);
        KeyIdCollisions.Refuse(Partners.SelectMany(partner => partner.Tokens.Select(token => (partner.Partner.Slug, token.Generation))));
        RefuseStrangers(settings.ImportedTokens.Keys, all);
        Imported = ImportedFragment.Text(Partners.SelectMany(partner => partner.Tokens));
        Sharding = new Sharding(settings.Shards);
        Directory = new PartnerDirectory(Partners.SelectMany(EntriesOf), Sharding);
        // Suspended partners' addresses stay open here, so that the gateway can answer them 401 as promised; it lets none of them in.
        BlockRules = FirewallRules.For(AddressUnion.Of(Partners.SelectMany(partner => partner.Access.AllowedIps).Select(ip => ip.Cidr).Where(range => range.IsIPv4)));
        Records = Partners.ToImmutableSortedDictionary(partner => partner.Partner.Slug, partner => PartnerRecord.Text(partner, settings.Environment), StringComparer.Ordinal);
    }

    /// <summary>The partners with access to the environment, active or suspended, by slug.</summary>
    public ImmutableArray<PlannedPartner> Partners { get; }

    /// <summary>The retired partners, by slug.</summary>
    public ImmutableArray<Partner> Retired { get; }

    /// <summary>How the directory is spread over fragments.</summary>
    public Sharding Sharding { get; }

    /// <summary>The gateway's directory.</summary>
    public PartnerDirectory Directory { get; }

    /// <summary>The text of the gateway's fragment of imported tokens.</summary>
    public string Imported { get; }

    /// <summary>The firewall's rules.</summary>
    public ImmutableArray<BlockRule> BlockRules { get; }

    /// <summary>What the backend reads about each partner, by slug.</summary>
    public ImmutableSortedDictionary<string, string> Records { get; }

    /// <summary>What is deployed, but not as somebody might expect.</summary>
    public IEnumerable<string> Warnings => Partners
        .Where(partner => partner.Access.AllowedIps.Any(ip => !ip.Cidr.IsIPv4))
        .Select(partner => $"{partner.Partner.Slug}: its IPv6 addresses are known to the gateway alone. The edge has no IPv6 listener and the firewall takes no IPv6 ranges, so nobody can call from them yet.");

    private static IEnumerable<DirectoryEntry> EntriesOf(PlannedPartner partner) => partner.Tokens.Select(token => new DirectoryEntry(
        token.KeyId,
        partner.PartnerId,
        partner.WidgetId,
        partner.Partner.Status == PartnerStatus.Active,
        partner.Partner.OffRamp,
        token.ValidUntil,
        [.. partner.Access.AllowedIps.Select(ip => new DirectoryRange(ip.Cidr, ip.ValidUntil))]));

    // Two meanings of one generation would be two resources of one name, or a current token that ends.
    private static void RefuseUnclearGenerations(ImmutableArray<PlannedPartner> partners)
    {
        var unclear = partners
            .Where(partner => partner.Previous.Any(previous => previous.Generation >= partner.Current.Generation)
                || partner.Previous.DistinctBy(previous => previous.Generation).Count() < partner.Previous.Length)
            .Select(partner => partner.Partner.Slug)
            .ToList();
        if (unclear.Count == 0) return;
        throw new RefusedException("These partners' previous generations must each be listed once, and be lower than the current one:", unclear);
    }

    // A misspelt slug would leave a partner with a new token instead of its own.
    private static void RefuseStrangers(IEnumerable<string> slugs, ImmutableArray<Partner> partners)
    {
        var strangers = slugs.Except(partners.Select(partner => partner.Slug)).ToList();
        if (strangers.Count == 0) return;
        throw new RefusedException("proof-infra:importedTokens names partners that have no file; correct the name or take the token out:", strangers);
    }

    private static void RefuseExamples(ImmutableArray<PlannedPartner> partners)
    {
        var examples = partners.Where(partner => partner.Partner.Example).Select(partner => partner.Partner.Slug).ToList();
        if (examples.Count == 0) return;
        throw new RefusedException(
            "Example partners are documentation and have no place in a real stack; only stacks with proof-infra:allowExamples take them:",
            examples);
    }
}
