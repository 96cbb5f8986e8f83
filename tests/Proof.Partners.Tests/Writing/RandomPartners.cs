using FsCheck;
using FsCheck.Fluent;
using Proof.Partners.Addresses;
using Proof.Partners.Model;

namespace Proof.Partners.Tests.Writing;

/// <summary>Makes partners that keep all rules, with every member that there is.</summary>
internal static class RandomPartners
{
    private static readonly Gen<string?> Notes = Gen.Elements<string?>(null, "NAT", "Ünïcödé 🚀 \"quoted\" \\ / text", "a: b, { } [ ]");

    private static readonly Gen<DateTimeOffset?> Ends = Gen.Choose(1, 600_000).Select(s => s % 3 == 0 ? (DateTimeOffset?)null : Samples.Now.AddSeconds(s));

    public static Arbitrary<Partner> All { get; } = (
        from company in Gen.Elements("Acme Wallet", "3Commas", "Ákos \"Q\" Ltd.", "株式会社")
        from status in Gen.Elements(PartnerStatus.Active, PartnerStatus.Suspended)
        from offRamp in Gen.Elements(true, false)
        from note in Notes
        from hook in Gen.Elements<string?>(null, "https://hooks.acme.example/a?b=c&d=%C3%A9")
        from widget in Gen.OneOf(Gen.Constant<Widget?>(null), Widgets(offRamp))
        from production in Access(0)
        from sandbox in Gen.OneOf(Gen.Constant<PartnerAccess?>(null), Access(128).Select(access => (PartnerAccess?)access))
        select new Partner
        {
            Slug = "acme-wallet",
            Company = company,
            ContactEmail = "it@acme.example",
            Status = status,
            Example = true,
            OffRamp = offRamp,
            Note = note,
            WebhookUrl = hook,
            Widget = widget,
            Waivers = note is null ? [] : [new Waiver("PRF1214", "Kept apart.", Samples.Now.AddDays(30))],
            Production = production,
            Sandbox = sandbox,
        }).ToArbitrary();

    private static Gen<PartnerAccess> Access(uint offset) =>
        from hosts in Gen.Choose(0, 60).ListOf()
        from notes in Notes.ArrayOf(61)
        from ends in Ends.ArrayOf(61)
        from generation in Gen.Choose(3, 1_000_000)
        from previous in Gen.SubListOf(1, 2)
        from emergency in Gen.Elements(true, false)
        select new PartnerAccess
        {
            AllowedIps = [.. hosts.Append(1).Distinct().Select(host => new AllowedIp(Cidr.Of(0xC6336400u + offset + (uint)host, 32), notes[host], ends[host]))],
            ClientToken = new(generation, [.. previous.Select(number => new PreviousToken(number, Samples.Now.AddHours(number), notes[number]))], emergency),
            Note = notes[0],
        };

    private static Gen<Widget?> Widgets(bool offRamp) =>
        from wallets in Gen.SubListOf(
            new Asset("USDT", "TRC20", "TEkj3ndMVEmFLYaFrATMwMjBRZ1EAZkucT"),
            new Asset("USDT", "ERC20", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "Treasury"),
            new Asset("BTC", "BTC", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"))
        from fiat in Gen.SubListOf("EUR", "USD", "GBP")
        let first = wallets.FirstOrDefault()
        let defaults = new WidgetDefaults
        {
            Currency = first?.Currency,
            Network = first?.Network,
            FiatCurrency = fiat.FirstOrDefault(),
            Type = offRamp ? "sell" : "buy",
            Language = "pt-BR",
            Theme = "dark",
            RedirectUrl = "https://acme.example/done",
        }
        select (Widget?)new Widget { Assets = [.. wallets], FiatCurrencies = [.. fiat], Defaults = defaults };
}
