using System.Collections.Immutable;
using Proof.Infra.Firewall;
using Proof.Partners.Addresses;

namespace Proof.Infra.Tests.Firewall;

/// <summary>Reads rules as the documentation tells: conditions of a rule are ANDed, values of a condition ORed, a negated one turned round.</summary>
internal sealed class NaiveFirewall(IEnumerable<BlockRule> rules)
{
    private readonly ImmutableArray<(ImmutableArray<Cidr> Part, ImmutableArray<ImmutableArray<Cidr>> Open)> _rules =
        [.. rules.Select(rule => (Parse(rule.Part), rule.Open.Select(Parse).ToImmutableArray()))];

    public bool Blocks(uint address) => _rules.Any(rule =>
        rule.Part.Any(range => range.Contains(address)) && rule.Open.All(list => !list.Any(range => range.Contains(address))));

    private static ImmutableArray<Cidr> Parse(ImmutableArray<string> texts) =>
        [.. texts.Select(text => Samples.Range(text.EndsWith("/32", StringComparison.Ordinal) ? text[..^3] : text))];
}
