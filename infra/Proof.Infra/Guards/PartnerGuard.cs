using System.Collections.Immutable;
using Proof.Partners.Model;

namespace Proof.Infra.Guards;

/// <summary>
/// Compares the partner files with what is deployed, before anything is registered. Nothing is inferred and the clock shapes nothing:
/// it only refuses what would cut off a partner or revive a token.
/// </summary>
internal static class PartnerGuard
{
    /// <summary>Throws <see cref="RefusedException"/> with every reason not to deploy.</summary>
    /// <param name="deployed">What the last update left behind, by slug.</param>
    /// <param name="partners">The partner files, of all partners.</param>
    /// <param name="environment">The environment of the stack.</param>
    /// <param name="minimumGrace">How long a rotated token must go on working from now.</param>
    /// <param name="withdrawn">Partners whose access to this environment is taken away on purpose.</param>
    /// <param name="now">The instant of the deployment.</param>
    public static void Check(
        IReadOnlyDictionary<string, DeployedPartner> deployed,
        IReadOnlyCollection<Partner> partners,
        ProofEnvironment environment,
        TimeSpan minimumGrace,
        ImmutableArray<string> withdrawn,
        DateTimeOffset now)
    {
        var bySlug = partners.ToDictionary(partner => partner.Slug, StringComparer.Ordinal);
        var place = environment == ProofEnvironment.Production ? "production" : "sandbox";
        var reasons = deployed.Values
            .OrderBy(last => last.Slug, StringComparer.Ordinal)
            .SelectMany(last => Reasons(last, bySlug.GetValueOrDefault(last.Slug), environment, place, minimumGrace, withdrawn, now))
            .ToList();
        if (reasons.Count > 0) throw new RefusedException("The partner files do not follow from what is deployed:", reasons);
    }

    private static IEnumerable<string> Reasons(
        DeployedPartner last,
        Partner? partner,
        ProofEnvironment environment,
        string place,
        TimeSpan minimumGrace,
        ImmutableArray<string> withdrawn,
        DateTimeOffset now)
    {
        if (partner is null)
        {
            return [$"{last.Slug} is deployed, but stacks/partners/{last.Slug}.json is gone. Restore it; to end the partner's access, set \"status\": \"retired\" in it."];
        }

        if (last.Token is null || partner.Status == PartnerStatus.Retired) return [];
        if (partner.In(environment) is not { } access)
        {
            return withdrawn.Contains(last.Slug)
                ? []
                : [$"{last.Slug} has a token in {place}, but its file has no {place} any more. Put it back; to take this access away, add {last.Slug} to proof-infra:withdrawn of this stack."];
        }

        return GenerationGuard.Reasons(last.Slug, place, last.Token, access.ClientToken, now)
            .Concat(GraceGuard.Reasons(last.Slug, place, last.Token, access.ClientToken, minimumGrace, now));
    }
}
