using System.Collections.Immutable;
using Proof.Partners.Model;

namespace Proof.Infra.Plan;

/// <summary>What a partner file may say and nothing here provides yet. It is refused: leaving it out in silence would break a promise.</summary>
internal static class Unprovided
{
    /// <summary>Throws <see cref="RefusedException"/> with every partner that asks for it.</summary>
    public static void Refuse(ImmutableArray<PlannedPartner> partners, ProofEnvironment environment)
    {
        var webhooks = partners
            .Where(partner => partner.Partner.WebhookUrlIn(environment) is not null)
            .Select(partner => $"stacks/partners/{partner.Partner.Slug}.json: webhookUrl")
            .ToList();
        if (webhooks.Count == 0) return;
        throw new RefusedException("Events are not forwarded to webhooks yet. Take these members out until they are, so that nobody waits for events:", webhooks);
    }
}
