using FsCheck;
using FsCheck.Fluent;
using Proof.Infra.Firewall;

namespace Proof.Infra.Tests.Firewall;

public sealed class AddressUnionTests
{
    [Theory]
    [InlineData("198.51.100.0,198.51.100.1", "198.51.100.0/31")]
    [InlineData("198.51.100.1,198.51.100.2", "198.51.100.1,198.51.100.2")]
    [InlineData("198.51.100.0/24,198.51.100.7", "198.51.100.0/24")]
    [InlineData("198.51.100.7,198.51.100.7", "198.51.100.7")]
    [InlineData("0.0.0.0/1,128.0.0.0/1", "0.0.0.0/0")]
    [InlineData("255.255.255.255,255.255.255.254", "255.255.255.254/31")]
    [InlineData("198.51.100.0/26,198.51.100.64/26,198.51.100.128/25", "198.51.100.0/24")]
    public void The_same_addresses_in_as_few_ranges_as_possible(string ranges, string union) =>
        Assert.Equal(union, string.Join(',', AddressUnion.Of(Samples.Ranges(ranges.Split(',')))));

    [Fact]
    public void It_holds_exactly_the_addresses_of_the_ranges() => Prop.ForAll(
        Generate.Ranges(prefixBase: 0xC6336400, spread: 10).ToArbitrary(),
        ranges =>
        {
            var union = AddressUnion.Of(ranges);
            Assert.All(union.Zip(union.Skip(1)), pair => Assert.True(pair.First.Last < pair.Second.First));
            for (var address = 0xC6336000u; address < 0xC6336900u; address++)
                Assert.Equal(ranges.Any(range => range.Contains(address)), union.Any(range => range.Contains(address)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));
}
