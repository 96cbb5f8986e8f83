using System.Collections.Immutable;

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

    /// <summary>What people want to remember; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where transaction events go, in both environments unless one says otherwise; null when nowhere.</summary>
    public string? WebhookUrl { get; init; }

    /// <summary>What the widget offers; null when neither the file nor the defaults say anything.</summary>
    public Widget? Widget { get; init; }

    /// <summary>The rules that this file may break for a while.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>Access to production; null when the partner has none.</summary>
    public PartnerAccess? Production { get; init; }

    /// <summary>Access to sandbox; null when the partner has none.</summary>
    public PartnerAccess? Sandbox { get; init; }

    /// <summary>The partner's access in one environment; null when it has none there.</summary>
    public PartnerAccess? In(ProofEnvironment environment) =>
        environment == ProofEnvironment.Production ? Production : Sandbox;

    /// <summary>Where transaction events of one environment go; null when nowhere, or when the partner has no access there.</summary>
    public string? WebhookUrlIn(ProofEnvironment environment) =>
        In(environment) is { } access ? access.WebhookUrl ?? WebhookUrl : null;
}
