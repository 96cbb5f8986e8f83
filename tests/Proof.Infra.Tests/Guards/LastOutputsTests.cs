using System.Collections.Immutable;
using Proof.Infra.Guards;
using Proof.Partners.Model;

namespace Proof.Infra.Tests.Guards;

public sealed class LastOutputsTests
{
    [Fact]
    public void Before_the_first_update_nothing_is_deployed() => Assert.Empty(LastOutputs.Read(null));

    [Fact]
    public void What_the_program_wrote_is_read_back()
    {
        var deployed = LastOutputs.Read(Map(("acme-wallet", Partner(2d, Map(("generation", 1d), ("validUntil", "2026-06-01T12:00:00Z"))))));

        var token = deployed["acme-wallet"].Token!;
        Assert.Equal(2, token.Generation);
        Assert.Equal([new PreviousToken(1, Samples.Now)], token.Previous.AsEnumerable());
    }

    [Fact]
    public void A_retired_partner_has_no_token() =>
        Assert.Null(LastOutputs.Read(Map(("acme-wallet", Map(("status", "retired")))))["acme-wallet"].Token);

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_stops_the_program(object partners, string path) =>
        Assert.Contains(path, Assert.Throws<RefusedException>(() => LastOutputs.Read(partners)).Message, StringComparison.Ordinal);

    public static TheoryData<object, string> Unreadable() => new()
    {
        { "text", "at partners," },
        { Map(("acme-wallet", "text")), "at partners.acme-wallet," },
        { Map(("acme-wallet", Partner("2"))), "at partners.acme-wallet.clientToken.generation," },
        { Map(("acme-wallet", Partner(1.5d))), "at partners.acme-wallet.clientToken.generation," },
        { Map(("acme-wallet", Map(("clientToken", Map(("generation", 1d)))))), "at partners.acme-wallet.clientToken.previous," },
        { Map(("acme-wallet", Partner(2d, Map(("generation", 1d), ("validUntil", "tomorrow"))))), "clientToken.previous[0].validUntil," },
    };

    private static ImmutableDictionary<string, object> Partner(object generation, params object[] previous) =>
        Map(("clientToken", Map(("generation", generation), ("previous", previous.ToImmutableArray()))));

    private static ImmutableDictionary<string, object> Map(params (string Key, object Value)[] members) =>
        members.ToImmutableDictionary(member => member.Key, member => member.Value);
}
