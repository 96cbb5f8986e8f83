using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Proof.Infra.Components;
using Proof.Infra.Firewall;
using Proof.Infra.Tests.Firewall;
using Proof.Partners.Addresses;
using Proof.Partners.Model;
using Proof.Partners.Tokens;

namespace Proof.Infra.Tests.Stacks;

/// <summary>Directory, firewall and outputs say what the files say, whatever they say.</summary>
public sealed class RandomPartnersTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(40);

    [Fact]
    public void The_directory_has_one_entry_for_every_token_of_the_files() => ForAll((partners, run) =>
    {
        var expected = partners
            .Where(partner => partner.Status != PartnerStatus.Retired && partner.Production is not null)
            .SelectMany(partner => Generations(partner).Select(token => string.Create(
                CultureInfo.InvariantCulture,
                $"{KeyId.Of(partner.Slug, token.Generation)} {PartnerIds.PartnerId(partner.Slug)} {PartnerIds.WidgetId(partner.Slug, ProofEnvironment.Production)} {(partner.Status == PartnerStatus.Active ? "active" : "suspended")} {(partner.OffRamp ? "true" : "false")} {token.End} {Ranges(partner)}")));

        Assert.Equal(expected.Order(StringComparer.Ordinal), Entries(run, "directory-").Order(StringComparer.Ordinal));
    });

    [Fact]
    public void The_keys_are_the_hashes_of_the_same_tokens() => ForAll((_, run) =>
        Assert.Equal(
            Entries(run, "directory-").Select(entry => entry[..KeyId.Length]).Order(StringComparer.Ordinal),
            Entries(run, "keys-").Select(entry => entry[..KeyId.Length]).Order(StringComparer.Ordinal)));

    [Fact]
    public void An_entry_is_in_the_fragment_of_its_shard() => ForAll((_, run) =>
        Assert.All(run.Fragments("directory-").Concat(run.Fragments("keys-")), fragment =>
            Assert.All(Entries(fragment.Text("value")), entry => Assert.EndsWith("-" + entry[0], fragment.Name, StringComparison.Ordinal))));

    [Fact]
    public void The_firewall_blocks_exactly_what_nobody_registered() => ForAll((partners, run) =>
    {
        var union = partners.Where(partner => partner.Status != PartnerStatus.Retired && partner.Production is not null)
            .SelectMany(partner => partner.Production!.AllowedIps).Select(ip => ip.Cidr).Where(range => range.IsIPv4).ToList();
        var firewall = new NaiveFirewall(((ImmutableArray<object>)run.Firewall.Inputs["customRules"]).Cast<ImmutableDictionary<string, object>>().Select(Rule));
        var probes = union.SelectMany(range => new[] { (uint)range.First - 1, (uint)range.First, (uint)range.Last, (uint)range.Last + 1 }).Append(0u).Append(uint.MaxValue);

        Assert.All(probes, address => Assert.Equal(!union.Any(range => range.Contains(address)), firewall.Blocks(address)));
    });

    [Fact]
    public void The_outputs_tell_of_every_partner_with_access_and_every_retired_one() => ForAll((partners, run) =>
    {
        var told = (ImmutableDictionary<string, object>)run.Outputs["partners"];
        var tokens = (ImmutableDictionary<string, object>)run.Outputs["clientTokens"];
        var open = partners.Where(partner => partner.Status != PartnerStatus.Retired && partner.Production is not null).ToList();

        Assert.Equal(open.Concat(partners.Where(partner => partner.Status == PartnerStatus.Retired)).Select(partner => partner.Slug).Order(), told.Keys.Order());
        Assert.Equal(open.Select(partner => partner.Slug).Order(), tokens.Keys.Order());
        foreach (var partner in open)
        {
            var one = (ImmutableDictionary<string, object>)told[partner.Slug];
            Assert.Equal(partner.Production!.AllowedIps.Select(ip => (object)ip.Cidr.ToString()), (ImmutableArray<object>)one["allowlist"]);
            Assert.Equal(partner.OffRamp, one["offRamp"]);
            Assert.Equal((double)partner.Production.ClientToken.Generation, ((ImmutableDictionary<string, object>)one["clientToken"])["generation"]);
            var reading = ClientTokenText.Read((string)tokens[partner.Slug]);
            Assert.Equal(new TokenReading(ProofEnvironment.Production, KeyId.Of(partner.Slug, partner.Production.ClientToken.Generation), null), reading);
        }
    });

    [Fact]
    public void A_slug_is_a_valid_name_wherever_it_is_used() => Prop.ForAll(
        Arb.From(from characters in Gen.Elements("abz019-".ToCharArray()).ArrayOf()
                 select string.Concat(characters).Trim('-') is { Length: >= 3 and <= 50 } slug ? slug : "acme-wallet"),
        slug => Assert.Matches("^[0-9a-zA-Z-]{1,127}$", PartnerToken.SecretName(slug))).Check(Runs);

    private static void ForAll(Action<List<Partner>, StackRun> holds) =>
        Prop.ForAll(Arb.From(Partners), partners => holds(partners, Task.Run(() => PartnerRuns.OfAsync(partners)).GetAwaiter().GetResult())).Check(Runs);

    private static Gen<List<Partner>> Partners =>
        from count in Gen.Choose(0, 12)
        from partners in Gen.CollectToList(Enumerable.Range(0, count), One)
        select partners.ToList();

    private static Gen<Partner> One(int index) =>
        from status in Gen.Elements(PartnerStatus.Active, PartnerStatus.Active, PartnerStatus.Suspended, PartnerStatus.Retired)
        from offRamp in Gen.Elements(true, false)
        from hasProduction in Gen.Elements(true, true, true, false)
        from ranges in Generate.Ranges(0x0B000000, 12)
        from hasIPv6 in Gen.Elements(true, false, false)
        from generation in Gen.Choose(1, 4)
        from previous in Gen.Choose(0, Math.Min(2, generation - 1))
        from hours in Gen.Choose(-100, 100)
        select new Partner
        {
            Slug = $"partner-{index}",
            Company = "Acme Wallet",
            ContactEmail = "integrations@acme-wallet.example",
            Status = status,
            OffRamp = offRamp,
            Production = hasProduction ? Access(ranges, hasIPv6, generation, previous, hours) : null,
        };

    private static PartnerAccess Access(List<Cidr> ranges, bool hasIPv6, int generation, int previous, int hours) => new()
    {
        AllowedIps = [.. ranges.Concat(hasIPv6 ? Samples.Ranges("2a0b:100::/48") : []).Select(range => new AllowedIp(range, null))],
        ClientToken = new ClientToken(generation, [.. Enumerable.Range(1, previous).Select(back => new PreviousToken(generation - back, Samples.Now.AddHours(hours - back)))]),
    };

    private static IEnumerable<(int Generation, long End)> Generations(Partner partner) => partner.Production!.ClientToken.Previous
        .Select(previous => (previous.Generation, previous.ValidUntil.ToUnixTimeSeconds()))
        .Prepend((partner.Production.ClientToken.Generation, 0));

    private static string Ranges(Partner partner) =>
        partner.Production!.AllowedIps.IsEmpty ? "-" : string.Join(',', partner.Production.AllowedIps.Select(ip => ip.Cidr));

    private static IEnumerable<string> Entries(StackRun run, string prefix) => run.Fragments(prefix).SelectMany(fragment => Entries(fragment.Text("value")));

    private static IEnumerable<string> Entries(string fragment) =>
        fragment.Split('\n').Where(line => line.EndsWith(';') && line != "none;").Select(line => line[..^1]);

    private static BlockRule Rule(ImmutableDictionary<string, object> rule)
    {
        var conditions = ((ImmutableArray<object>)rule["matchConditions"]).Cast<ImmutableDictionary<string, object>>().ToList();
        return new BlockRule((string)rule["name"], 1, Values(conditions.Single(condition => !IsNegated(condition))), [.. conditions.Where(IsNegated).Select(Values)]);
    }

    private static bool IsNegated(ImmutableDictionary<string, object> condition) => condition.GetValueOrDefault("negationConditon") is true;

    private static ImmutableArray<string> Values(ImmutableDictionary<string, object> condition) => [.. ((ImmutableArray<object>)condition["matchValues"]).Cast<string>()];
}
