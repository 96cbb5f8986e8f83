using System.Globalization;
using System.Text.Json.Nodes;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>Partner files of a project, made up at random. The same seed makes the same files.</summary>
internal sealed class PartnerFiles(TestProject project, int seed, DateTimeOffset now)
{
    public const int Count = 10;

    // The /29 blocks of a documentation range; every partner has three of its own.
    private const int Blocks = 3;
    private readonly Random _random = new(seed);

    public static IEnumerable<string> Slugs => Enumerable.Range(0, Count).Select(i => $"random-shop-{i}");

    public static string Network(string environment) => environment == "production" ? "198.51.100." : "203.0.113.";

    /// <summary>Takes the sample partners out and writes partners who have only their first token.</summary>
    public void Begin()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(project.Folder, "stacks", "partners"), "*.json")) File.Delete(file);
        foreach (var slug in Slugs) project.AddPartner(slug, "203.0.113.1");
        foreach (var (slug, index) in Slugs.Select((slug, index) => (slug, index))) project.Edit(slug, partner =>
        {
            foreach (var environment in (string[])["production", "sandbox"]) partner[environment]!["allowedIps"] = Addresses(environment, index);
        });
    }

    /// <summary>Changes everything that may change: status, off-ramp, addresses, and some tokens are rotated.</summary>
    public void Change()
    {
        foreach (var (slug, index) in Slugs.Select((slug, index) => (slug, index))) project.Edit(slug, partner =>
        {
            var status = One("active", "active", "active", "suspended", "retired");
            partner["status"] = status;
            partner["offRamp"] = One(true, false);
            foreach (var environment in (string[])["production", "sandbox"])
            {
                // What is retired has neither addresses nor tokens any more; the rules see to that.
                partner[environment]!["allowedIps"] = status == "retired" ? [] : Addresses(environment, index);
                if (status != "retired" && One(true, true, false)) partner[environment]!["clientToken"] = Rotated();
            }
        });
    }

    private JsonArray Addresses(string environment, int index)
    {
        var ranges = Enumerable.Range(index * Blocks, Blocks).Where(_ => One(true, true, false)).DefaultIfEmpty(index * Blocks).Select(block =>
        {
            var length = One(29, 30, 31, 32);
            var size = 1 << (32 - length);
            var range = Network(environment) + Number((block * 8) + (_random.Next(8 / size) * size)) + (length == 32 ? "" : "/" + Number(length));
            return One(true, false, false) ? new JsonObject { ["cidr"] = range, ["validUntil"] = Instant() } : (JsonNode)JsonValue.Create(range)!;
        });
        return new JsonArray([.. ranges]);
    }

    private JsonObject Rotated() => new()
    {
        ["generation"] = 2,
        ["previous"] = new JsonArray(new JsonObject { ["generation"] = 1, ["validUntil"] = Instant() }),
    };

    private string Instant() => now.AddHours(_random.Next(2, 7)).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private T One<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
