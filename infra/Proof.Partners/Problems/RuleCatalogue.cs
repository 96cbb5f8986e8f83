using System.Collections.Frozen;
using System.Collections.Immutable;
using Proof.Partners.Rules.Addresses;
using Proof.Partners.Rules.Reading;
using Proof.Partners.Rules.Records;
using Proof.Partners.Rules.Tokens;
using Proof.Partners.Rules.Waivers;
using Proof.Partners.Rules.Webhooks;
using Proof.Partners.Rules.Widget;

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
        .. TokenRules.All,
        .. WebhookRules.All,
        .. WidgetRules.All,
        .. WaiverRules.All,
    ];

    /// <summary>The rules that look at one file.</summary>
    internal static ImmutableArray<FileRule> FileRules { get; } = [.. All.OfType<FileRule>()];

    /// <summary>The rules that hold partners against each other.</summary>
    internal static ImmutableArray<FolderRule> FolderRules { get; } = [.. All.OfType<FolderRule>()];

    private static readonly FrozenDictionary<Type, Rule> ByType = All.ToFrozenDictionary(rule => rule.GetType());
    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>A rule by its id; null when there is none.</summary>
    public static Rule? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>A rule by its class.</summary>
    internal static Rule Get<TRule>()
        where TRule : Rule => Get(typeof(TRule));

    /// <summary>A rule by its class.</summary>
    internal static Rule Get(Type rule) => ByType[rule];
}
