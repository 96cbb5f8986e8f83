using System.Collections.Frozen;
using System.Collections.Immutable;
using Proof.Partners.Rules.Addresses;
using Proof.Partners.Rules.Reading;
using Proof.Partners.Rules.Records;

namespace Proof.Partners.Problems;

/// <summary>Every rule, in the order of the ids.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. ReadingRules.All,
        .. RecordRules.All,
        .. AddressRules.All,
    ];

    private static readonly FrozenDictionary<Type, Rule> ByType = All.ToFrozenDictionary(rule => rule.GetType());
    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>A rule by its id; null when there is none.</summary>
    public static Rule? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>A rule by its class.</summary>
    internal static Rule Get<TRule>()
        where TRule : Rule => ByType[typeof(TRule)];
}
