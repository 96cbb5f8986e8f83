using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Tests.Gateway;

namespace Proof.LocalAzure.Tests.Edge;

public class FirewallPropertyTests
{
    /// <summary>A prefix in a small world, so that prefixes meet: the first 16 bits are one of two, the last 8 are often at a border.</summary>
    private static readonly Gen<string> Prefix =
        from high in Gen.Elements("10.0", "255.255", "0.0")
        from third in Gen.Choose(0, 3)
        from fourth in Gen.Elements(0, 1, 127, 128, 254, 255)
        from length in Gen.Choose(0, 32)
        select $"{Mask($"{high}.{third}.{fourth}", length)}/{length}";

    private static readonly Gen<(bool Negate, string[] Ranges)> Condition =
        from negate in ArbMap.Default.GeneratorFor<bool>()
        from ranges in Gen.NonEmptyListOf(Prefix)
        select (negate, ranges.Take(20).ToArray());

    private static readonly Gen<(string Action, (bool Negate, string[] Ranges)[] Conditions)> Rule =
        from action in Gen.Elements("Block", "Allow", "Log")
        from conditions in Gen.NonEmptyListOf(Condition)
        select (action, conditions.Take(4).ToArray());

    private static readonly Gen<string> Address =
        from high in Gen.Elements("10.0", "255.255", "0.0", "9.255", "10.1")
        from third in Gen.Elements(0, 1, 2, 3, 4, 255)
        from fourth in Gen.Elements(0, 1, 2, 126, 127, 128, 129, 253, 254, 255)
        select $"{high}.{third}.{fourth}";

    [Fact]
    public void Rules_decide_as_a_naive_model_does() =>
        Prop.ForAll(
            (from rules in Gen.ListOf(Rule) from addresses in Gen.NonEmptyListOf(Address) select (rules.Take(8).ToArray(), addresses)).ToArbitrary(),
            test =>
            {
                var (rules, addresses) = test;
                var resource = ServedApi.Firewall(null, [.. rules.Select((r, i) => ServedApi.Rule(i + 1, r.Action, [.. r.Conditions.Select(c => ServedApi.Addresses(c.Negate, c.Ranges))]))]);
                var policy = FirewallPolicyReader.Read(resource, out _)!;
                return addresses.All(address => policy.Blocks(new EdgeRequest(ToNumber(address), new DefaultHttpContext().Request)) == NaivelyBlocks(rules, address));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_read_as_an_address_spells_itself_the_same() =>
        Prop.ForAll(Gen.Elements("0123456789./x: -+".ToCharArray()).ListOf().Select(c => new string([.. c])).ToArbitrary(), text =>
            !Ipv4.TryParse(text, out var address) || Ipv4.ToText(address) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_address_is_read_back() =>
        Prop.ForAll(ArbMap.Default.ArbFor<uint>(), address => Ipv4.TryParse(Ipv4.ToText(address), out var read) && read == address).QuickCheckThrowOnFailure();

    [Fact]
    public void A_full_policy_of_237_600_ranges_decides_right()
    {
        // 99 rules: "in part k and in none of four lists of 600", every second address of each part.
        var rules = Enumerable.Range(0, 99).Select(k => ServedApi.Rule(
            k + 1, "Block", [ServedApi.Addresses(false, $"10.{k}.0.0/16"), .. Enumerable.Range(0, 4).Select(list => ServedApi.Addresses(
                true, [.. Enumerable.Range(0, 600).Select(i => 2 * ((list * 600) + i)).Select(n => $"10.{k}.{n / 256}.{n % 256}")]))])).ToArray();
        var policy = FirewallPolicyReader.Read(ServedApi.Firewall(null, rules), out var problems)!;
        Assert.Empty(problems);

        var request = new DefaultHttpContext().Request;
        for (uint k = 0; k < 99; k++)
        {
            for (uint n = 0; n < 4802; n++)
                Assert.Equal(n % 2 == 1 || n >= 4800, policy.Blocks(new EdgeRequest(0x0A000000 | k << 16 | n, request)));
        }
    }

    private static bool NaivelyBlocks((string Action, (bool Negate, string[] Ranges)[] Conditions)[] rules, string address)
    {
        foreach (var (action, conditions) in rules)
        {
            if (action != "Log" && conditions.All(c => c.Ranges.Any(r => IsIn(address, r)) != c.Negate))
                return action == "Block";
        }
        return false;
    }

    // Bit by bit, on text: nothing of the code under test.
    private static bool IsIn(string address, string range) =>
        Bits(address).StartsWith(Bits(range.Split('/')[0])[..int.Parse(range.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture)], StringComparison.Ordinal);

    private static string Bits(string address) => string.Concat(IPAddress.Parse(address).GetAddressBytes().Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));

    private static string Mask(string address, int length) =>
        new IPAddress(Enumerable.Range(0, 4).Select(i => Convert.ToByte((Bits(address)[..length].PadRight(32, '0')).Substring(i * 8, 8), 2)).ToArray()).ToString();

    private static uint ToNumber(string address) => Convert.ToUInt32(Bits(address), 2);
}
