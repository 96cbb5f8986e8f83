using System.Collections.Immutable;
using Proof.Partners.Addresses;

namespace Proof.Partners.Model;

/// <summary>A partner's access to one environment.</summary>
public sealed record PartnerAccess
{
    /// <summary>The addresses that may call, in the order of the file.</summary>
    public required ImmutableArray<AllowedIp> AllowedIps { get; init; }

    /// <summary>The generations of the partner's token here.</summary>
    public required ClientToken ClientToken { get; init; }

    /// <summary>Where transaction events of this environment go, instead of the partner's own URL; null when there is no difference.</summary>
    public string? WebhookUrl { get; init; }

    /// <summary>What people want to remember; null when nothing.</summary>
    public string? Note { get; init; }
}

/// <summary>One registered address or range.</summary>
/// <param name="Cidr">The range; a single address has the prefix length 32 or 128.</param>
/// <param name="Note">What people want to remember about it; null when nothing.</param>
/// <param name="ValidUntil">The instant (UTC) from which it is refused; null when there is no end.</param>
public sealed record AllowedIp(Cidr Cidr, string? Note, DateTimeOffset? ValidUntil = null);

/// <summary>The generations of a client token. Nothing secret: the token itself is made when it is provisioned.</summary>
/// <param name="Generation">The current generation; starts at 1 and only ever rises.</param>
/// <param name="Previous">Older generations that are, or were, still accepted for a grace period.</param>
/// <param name="Emergency">True when a rotation may leave less grace than the configured minimum, as after a leak.</param>
public sealed record ClientToken(int Generation, ImmutableArray<PreviousToken> Previous, bool Emergency = false);

/// <summary>An older generation of a client token.</summary>
/// <param name="Generation">Its number.</param>
/// <param name="ValidUntil">The instant (UTC) from which it is refused.</param>
/// <param name="Note">What people want to remember about it; null when nothing.</param>
public sealed record PreviousToken(int Generation, DateTimeOffset ValidUntil, string? Note = null);
