using System.Collections.Immutable;
using Proof.Infra.Tokens;
using Proof.Partners.Model;

namespace Proof.Infra.Plan;

/// <summary>One partner in one environment, with everything that derives from its file alone.</summary>
internal sealed record PlannedPartner
{
    /// <summary>Plans a partner that has access to the environment, active or suspended.</summary>
    public PlannedPartner(Partner partner, PartnerAccess access, ProofEnvironment environment)
    {
        Partner = partner;
        Access = access;
        PartnerId = PartnerIds.PartnerId(partner.Slug);
        WidgetId = PartnerIds.WidgetId(partner.Slug, environment);
        Current = new PlannedToken(access.ClientToken.Generation, KeyId.Of(partner.Slug, access.ClientToken.Generation), null);
        Previous = [.. access.ClientToken.Previous
            .OrderByDescending(previous => previous.Generation)
            .Select(previous => new PlannedToken(previous.Generation, KeyId.Of(partner.Slug, previous.Generation), previous.ValidUntil))];
    }

    /// <summary>The partner.</summary>
    public Partner Partner { get; }

    /// <summary>Its access to the environment.</summary>
    public PartnerAccess Access { get; }

    /// <summary>The partner's id.</summary>
    public string PartnerId { get; }

    /// <summary>The partner's widget in the environment.</summary>
    public string WidgetId { get; }

    /// <summary>The current generation of the token.</summary>
    public PlannedToken Current { get; }

    /// <summary>The generations before, the newest first.</summary>
    public ImmutableArray<PlannedToken> Previous { get; }

    /// <summary>All generations, the newest first.</summary>
    public IEnumerable<PlannedToken> Tokens => Previous.Prepend(Current);
}

/// <summary>One generation of a token.</summary>
/// <param name="Generation">Its number.</param>
/// <param name="KeyId">Its public name.</param>
/// <param name="ValidUntil">The instant from which it is refused; null for the current one.</param>
internal sealed record PlannedToken(int Generation, string KeyId, DateTimeOffset? ValidUntil);
