using System.Collections.Immutable;
using Proof.Infra.Tokens;
using Proof.Partners.Model;
using Proof.Partners.Tokens;

namespace Proof.Infra.Plan;

/// <summary>One partner in one environment, with everything that derives from its file alone.</summary>
internal sealed record PlannedPartner
{
    /// <summary>Plans a partner that has access to the environment, active or suspended.</summary>
    /// <param name="partner">The partner.</param>
    /// <param name="access">Its access to the environment.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="imported">The token that the partner had before; null when it came without one.</param>
    public PlannedPartner(Partner partner, PartnerAccess access, ProofEnvironment environment, ImportedToken? imported = null)
    {
        Partner = partner;
        Access = access;
        PartnerId = PartnerIds.PartnerId(partner.Slug);
        WidgetId = PartnerIds.WidgetId(partner.Slug, environment);
        Webhook = partner.WebhookUrlIn(environment) is { } url ? new PlannedWebhook(url) : null;
        Current = Token(access.ClientToken.Generation, null);
        Previous = [.. access.ClientToken.Previous
            .OrderByDescending(previous => previous.Generation)
            .Select(previous => Token(previous.Generation, previous.ValidUntil))];

        PlannedToken Token(int generation, DateTimeOffset? validUntil) =>
            new(generation, KeyId.Of(partner.Slug, generation), validUntil, generation == 1 ? imported : null);
    }

    /// <summary>The partner.</summary>
    public Partner Partner { get; }

    /// <summary>Its access to the environment.</summary>
    public PartnerAccess Access { get; }

    /// <summary>The partner's id.</summary>
    public string PartnerId { get; }

    /// <summary>The partner's widget in the environment.</summary>
    public string WidgetId { get; }

    /// <summary>Where it gets its events, suspended or not: they tell of transactions that have begun. Null where it wants none.</summary>
    public PlannedWebhook? Webhook { get; }

    /// <summary>The current generation of the token.</summary>
    public PlannedToken Current { get; }

    /// <summary>The generations before, the newest first.</summary>
    public ImmutableArray<PlannedToken> Previous { get; }

    /// <summary>All generations, the newest first.</summary>
    public IEnumerable<PlannedToken> Tokens => Previous.Prepend(Current);

    /// <summary>The hash of the first generation where that is an imported token; null where it is not, or is gone.</summary>
    public string? ImportedHash => Tokens.FirstOrDefault(token => token.Imported is not null)?.Imported!.Hash;
}

/// <summary>One generation of a token.</summary>
/// <param name="Generation">Its number.</param>
/// <param name="KeyId">Its public name.</param>
/// <param name="ValidUntil">The instant from which it is refused; null for the current one.</param>
/// <param name="Imported">Its text, where the partner had it before; null where it is made here.</param>
internal sealed record PlannedToken(int Generation, string KeyId, DateTimeOffset? ValidUntil, ImportedToken? Imported = null);
