using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Proof.Partners.Addresses;
using Proof.Partners.Model;

namespace Proof.Infra.Tests.Stacks;

/// <summary>Which resources one change touches is written down in docs/cost-of-change.md, and is the same however many partners there are.</summary>
public sealed partial class CostOfChangeTests
{
    private const string Slug = "partner-7";
    private const string Hooked = "partner-3";

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    public async Task A_change_touches_what_the_table_says(int count)
    {
        var partners = Many(count);
        var before = await PartnerRuns.OfAsync(partners);
        var rows = new List<string>();
        foreach (var (name, changed) in Changes(partners))
            rows.Add(Row(name, before, await PartnerRuns.OfAsync(changed)));

        var table = (await File.ReadAllLinesAsync(Path.Combine(Samples.Repository, "docs", "cost-of-change.md"))).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1);
        Assert.Equal(rows, table);
    }

    private static IEnumerable<(string Name, List<Partner> Partners)> Changes(List<Partner> partners)
    {
        var one = partners.Single(partner => partner.Slug == Slug);
        yield return ("Onboarding a partner", [.. partners, Partner("new-partner", 0x0D000000)]);
        yield return ("Rotating a token", Replace(one with { Production = Access(0x0B000000 + (7 * 4), 2, new PreviousToken(1, Samples.Now.AddDays(1))) }));
        yield return ("Adding an address", Replace(one with { Production = one.Production! with { AllowedIps = one.Production.AllowedIps.Add(new AllowedIp(Cidr.Of(0x0D000000, 32), null)) } }));
        yield return ("Suspending a partner", Replace(one with { Status = PartnerStatus.Suspended }));
        yield return ("Retiring a partner", Replace(one with { Status = PartnerStatus.Retired }));
        yield return ("Adding a webhook", Replace(one with { WebhookUrl = "https://hooks.acme-wallet.example/proof" }));
        var hooked = partners.Single(partner => partner.Slug == Hooked);
        yield return ("Changing the path of a webhook", Replace(hooked with { WebhookUrl = "https://hooks.acme-wallet.example/v2" }));
        yield return ("Changing the host of a webhook", Replace(hooked with { WebhookUrl = "https://events.acme-wallet.example/proof" }));
        yield return ("Suspending a partner with a webhook", Replace(hooked with { Status = PartnerStatus.Suspended }));
        yield return ("Removing a webhook", Replace(hooked with { WebhookUrl = null }));

        List<Partner> Replace(Partner changed) => [.. partners.Select(partner => partner.Slug == changed.Slug ? changed : partner)];
    }

    private static string Row(string change, StackRun before, StackRun after)
    {
        var (old, now) = (Inputs(before), Inputs(after));
        return $"| {change} | {Names(now.Keys.Except(old.Keys))} | {Names(now.Keys.Intersect(old.Keys).Where(name => now[name] != old[name]))} | {Names(old.Keys.Except(now.Keys))} |";
    }

    // Components are nothing in Azure.
    private static ImmutableDictionary<string, string> Inputs(StackRun run) => run.Resources
        .Where(resource => !resource.Type.StartsWith("proof:", StringComparison.Ordinal))
        .ToImmutableDictionary(resource => resource.Name, resource => JsonSerializer.Serialize(resource.Inputs));

    private static string Names(IEnumerable<string> names)
    {
        var general = names.Select(General).Order(StringComparer.Ordinal).ToList();
        return general.Count == 0 ? "none" : string.Join(", ", general.Select(name => $"`{name}`"));
    }

    private static string General(string name) => Generation().Replace(
        Shard().Replace(name.Replace("new-partner", "SLUG", StringComparison.Ordinal).Replace(Slug, "SLUG", StringComparison.Ordinal).Replace(Hooked, "SLUG", StringComparison.Ordinal), "$1-SHARD"),
        "-token-N");

    private static List<Partner> Many(int count) => [.. Enumerable.Range(0, count).Select(i => Partner($"partner-{i}", 0x0B000000 + (uint)(i * 4)))];

    private static Partner Partner(string slug, uint address) => Samples.Partner(slug) with
    {
        Production = Access(address, 1),
        WebhookUrl = slug == Hooked ? "https://hooks.acme-wallet.example/proof" : null,
    };

    private static PartnerAccess Access(uint address, int generation, params PreviousToken[] previous) => new()
    {
        AllowedIps = [new AllowedIp(Cidr.Of(address, 32), null)],
        ClientToken = new ClientToken(generation, [.. previous]),
    };

    [GeneratedRegex("^(directory|keys)-[0-9a-f]+$")]
    private static partial Regex Shard();

    [GeneratedRegex("-token-[0-9]+$")]
    private static partial Regex Generation();
}
