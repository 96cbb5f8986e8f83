using System.Collections.Immutable;
using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Waivers;

/// <summary>The rules on waivers.</summary>
internal static class WaiverRules
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new WaiverUnknown(),
        new WaiverForbidden(),
        new WaiverPassed(),
        new WaiverTooLong(),
        new WaiverUnused(),
    ];
}
