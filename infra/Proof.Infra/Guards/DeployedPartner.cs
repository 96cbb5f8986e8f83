using System.Collections.Immutable;
using Proof.Partners.Model;

namespace Proof.Infra.Guards;

/// <summary>What the last update of this stack left behind for one partner.</summary>
/// <param name="Slug">The partner's slug.</param>
/// <param name="Token">The generations of its token; null when it had none, as a retired partner.</param>
internal sealed record DeployedPartner(string Slug, DeployedToken? Token);

/// <summary>The generations of a token that are deployed.</summary>
/// <param name="Generation">The current one.</param>
/// <param name="Previous">The ones before, which end.</param>
/// <param name="ImportedHash">The hash of the first generation where that is an imported token; null where it is not, or is gone.</param>
internal sealed record DeployedToken(int Generation, ImmutableArray<PreviousToken> Previous, string? ImportedHash = null)
{
    /// <summary>Every deployed generation that the gateway still accepts at an instant; the end is null for the current one.</summary>
    public IEnumerable<(int Generation, DateTimeOffset? ValidUntil)> ValidAt(DateTimeOffset now) =>
        Previous
            .Where(previous => previous.ValidUntil > now)
            .Select(previous => (previous.Generation, (DateTimeOffset?)previous.ValidUntil))
            .Prepend((Generation, null));
}
