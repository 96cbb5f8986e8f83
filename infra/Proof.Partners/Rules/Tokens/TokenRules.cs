using System.Collections.Immutable;
using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Tokens;

/// <summary>The rules on client tokens.</summary>
internal static class TokenRules
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new GenerationStart(),
        new PreviousNotLower(),
        new PreviousDuplicate(),
        new PreviousTooMany(),
        new GraceTooLong(),
    ];
}
