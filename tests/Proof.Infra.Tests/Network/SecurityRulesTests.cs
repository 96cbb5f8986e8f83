using Proof.Infra.Network;

namespace Proof.Infra.Tests.Network;

/// <summary>What the security groups let through, asked as Azure would decide it: the first rule that matches.</summary>
public sealed class SecurityRulesTests
{
    private static readonly List<SecurityRule> IntoGateway = [.. GatewayRules.Inbound(Samples.Range("10.20.0.0/24"), Samples.Range("10.20.1.0/24"))];
    private static readonly List<SecurityRule> OutOfGateway = [.. GatewayRules.Outbound(Samples.Range("10.20.1.0/24"))];
    private static readonly List<SecurityRule> IntoEdge = [.. EdgeRules.Inbound(Samples.Range("10.20.0.0/24"))];

    [Theory]
    [InlineData("10.20.0.4", 443, true)]
    [InlineData("10.20.0.4", 80, false)]
    [InlineData("10.20.2.4", 443, false)]
    [InlineData("10.20.1.4", 443, false)]
    [InlineData("198.51.100.7", 443, false)]
    public void Only_the_edge_reaches_the_gateway_and_only_on_443(string from, int port, bool isAllowed) =>
        Assert.Equal(isAllowed, Allows(IntoGateway, rule => rule.From, from, port));

    [Theory]
    [InlineData("10.20.1.9", 6382, true)]
    [InlineData("10.20.1.9", 443, false)]
    [InlineData("10.0.0.1", 443, false)]
    [InlineData("100.64.0.1", 443, false)]
    [InlineData("169.254.169.254", 80, false)]
    [InlineData("172.31.255.255", 443, false)]
    [InlineData("192.168.0.1", 443, false)]
    [InlineData("198.51.100.7", 443, true)]
    [InlineData("198.51.100.7", 22, false)]
    public void The_gateway_calls_the_world_and_nothing_private(string to, int port, bool isAllowed) =>
        Assert.Equal(isAllowed, Allows(OutOfGateway, rule => rule.To, to, port));

    [Theory]
    [InlineData("ApiManagement", 3443)]
    [InlineData("AzureLoadBalancer", 6390)]
    public void Azure_manages_the_gateway(string tag, int port) => Assert.True(Allows(IntoGateway, rule => rule.From, tag, port));

    [Theory]
    [InlineData("Storage", 443)]
    [InlineData("Sql", 1433)]
    [InlineData("AzureKeyVault", 443)]
    [InlineData("AzureMonitor", 1886)]
    public void The_gateway_reaches_what_it_depends_on(string tag, int port) => Assert.True(Allows(OutOfGateway, rule => rule.To, tag, port));

    [Theory]
    [InlineData("Internet", 443, true)]
    [InlineData("Internet", 80, false)]
    [InlineData("GatewayManager", 65250, true)]
    [InlineData("10.20.1.4", 443, false)]
    public void The_edge_listens_to_the_world_on_443(string from, int port, bool isAllowed) =>
        Assert.Equal(isAllowed, Allows(IntoEdge, rule => rule.From, from, port));

    [Fact]
    public void Every_rule_says_why_and_the_last_ones_deny()
    {
        List<List<SecurityRule>> groups = [IntoGateway, OutOfGateway, IntoEdge];

        Assert.All(groups.SelectMany(rules => rules), rule => Assert.InRange(rule.Why.Length, 1, 140));
        Assert.All(groups, rules => Assert.Equal((false, "*", "*"), (rules[^1].IsAllowed, rules[^1].From[0], rules[^1].To[0])));
    }

    [Fact]
    public void Rules_of_one_group_have_names_of_their_own()
    {
        List<string> names = [.. IntoGateway.Concat(OutOfGateway).Select(rule => rule.Name)];

        Assert.Equal(names, names.Distinct());
    }

    private static bool Allows(List<SecurityRule> rules, Func<SecurityRule, IEnumerable<string>> places, string place, int port) =>
        rules.First(rule => places(rule).Any(range => Covers(range, place)) && rule.Ports.Any(ports => Covers(ports, port))).IsAllowed;

    private static bool Covers(string range, string place) => range == "*" || range == place
        || (range == "Internet" && char.IsAsciiDigit(place[0]) && !place.StartsWith("10.", StringComparison.Ordinal))
        || (range.Contains('/') && char.IsAsciiDigit(place[0]) && Samples.Range(range).Contains(Samples.Range(place)));

    private static bool Covers(string ports, int port) => ports == "*" || ports.Split('-').Select(int.Parse).ToList() is var ends && ends[0] <= port && port <= ends[^1];
}
