using System.Collections.Immutable;
using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Records;

/// <summary>The rules on the partner's own record: company, contact, status.</summary>
internal static class RecordRules
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new CompanyTrimmed(),
        new MixedScripts(),
        new EmailPlausible(),
        new EmailReserved(),
        new LookAlikeCompany(),
        new LookAlikeSlug(),
        new RetiredAccess(),
    ];
}
