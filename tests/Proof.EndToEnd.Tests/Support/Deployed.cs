using System.Net;
using System.Text.Json.Nodes;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>A partner as the outputs of an environment tell of it.</summary>
public sealed record Deployed(string Slug, JsonObject Output, string? Token)
{
    public string PartnerId => (string)Output["partnerId"]!;

    public string WidgetId => (string)Output["widgetId"]!;

    public string Status => (string)Output["status"]!;

    public IEnumerable<IPNetwork> Allowlist => Output["allowlist"]!.AsArray().Select(entry => Network((string)entry!));

    /// <summary>The first and the last address of every range.</summary>
    public IEnumerable<string> EdgeAddresses => Allowlist.SelectMany(n => new[] { n.BaseAddress.ToString(), Last(n) }).Distinct();

    public static IReadOnlyList<Deployed> All(JsonObject outputs) =>
    [
        .. outputs["partners"]!.AsObject().Select(p => new Deployed(p.Key, p.Value!.AsObject(), (string?)outputs["clientTokens"]![p.Key])),
    ];

    private static IPNetwork Network(string text) => IPNetwork.Parse(text.Contains('/') ? text : text + "/32");

    private static string Last(IPNetwork network)
    {
        var bytes = network.BaseAddress.GetAddressBytes();
        for (var bit = network.PrefixLength; bit < 32; bit++) bytes[bit / 8] |= (byte)(128 >> (bit % 8));
        return new IPAddress(bytes).ToString();
    }
}
