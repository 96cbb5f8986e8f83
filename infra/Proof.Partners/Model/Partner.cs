using System.Collections.Immutable;
using Proof.Partners.Addresses;

namespace Proof.Partners.Model;

/// <summary>One partner, as its file says.</summary>
public sealed record Partner
{
    /// <summary>The file's name without <c>.json</c>; fixed for ever, because ids derive from it.</summary>
    public required string Slug { get; init; }

    /// <summary>Company or product name.</summary>
    public required string Company { get; init; }

    /// <summary>Where credentials and notices go.</summary>
    public required string ContactEmail { get; init; }

    /// <summary>Whether the partner has access. Default: <see cref="PartnerStatus.Active"/>.</summary>
    public PartnerStatus Status { get; init; }

    /// <summary>Marks documentation data: fictional company, documentation addresses. Real stacks refuse it.</summary>
    public bool Example { get; init; }

    /// <summary>Whether the partner's users may sell. Default: false.</summary>
    public bool OffRamp { get; init; }

    /// <summary>Access to production; null when the partner has none.</summary>
    public PartnerAccess? Production { get; init; }

    /// <summary>Access to sandbox; null when the partner has none.</summary>
    public PartnerAccess? Sandbox { get; init; }

    /// <summary>The partner's access in one environment; null when it has none there.</summary>
    public PartnerAccess? In(ProofEnvironment environment) =>
        environment == ProofEnvironment.Production ? Production : Sandbox;
}

/// <summary>A partner's access to one environment.</summary>
public sealed record PartnerAccess
{
    /// <summary>The addresses that may call, in the order of the file.</summary>
    public required ImmutableArray<AllowedIp> AllowedIps { get; init; }

    /// <summary>The generations of the partner's token here.</summary>
    public required ClientToken ClientToken { get; init; }
}

/// <summary>One registered address or range.</summary>
/// <param name="Cidr">The range; a single address has the prefix length 32.</param>
/// <param name="Note">What people want to remember about it; null when nothing.</param>
public sealed record AllowedIp(Cidr Cidr, string? Note);

/// <summary>The generations of a client token. Nothing secret: the token itself is made when it is provisioned.</summary>
/// <param name="Generation">The current generation; starts at 1 and only ever rises.</param>
/// <param name="Previous">Older generations that are, or were, still accepted for a grace period.</param>
/// <param name="Emergency">True when a rotation may leave less grace than the configured minimum, as after a leak.</param>
public sealed record ClientToken(int Generation, ImmutableArray<PreviousToken> Previous, bool Emergency = false);

/// <summary>An older generation of a client token.</summary>
/// <param name="Generation">Its number.</param>
/// <param name="ValidUntil">The instant (UTC) from which it is refused.</param>
public sealed record PreviousToken(int Generation, DateTimeOffset ValidUntil);

/// <summary>Whether a partner has access.</summary>
public enum PartnerStatus
{
    /// <summary>Has access.</summary>
    Active,

    /// <summary>Keeps its ids and tokens, but every request is refused.</summary>
    Suspended,

    /// <summary>Gone for good; the file stays so that slug and ids are never given to somebody else.</summary>
    Retired,
}

/// <summary>One of Proof's two environments, which share nothing.</summary>
public enum ProofEnvironment
{
    /// <summary>Real money.</summary>
    Production,

    /// <summary>For trying out.</summary>
    Sandbox,
}
