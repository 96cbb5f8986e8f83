using System.Text.Json.Nodes;
using Proof.Cli.Tests.Welcome;
using Proof.Cli.Tokens;
using Proof.Partners.Model;
using Proof.Partners.Tokens;

namespace Proof.Cli.Tests.Tokens;

public sealed class TokenStandingTests
{
    private const string Random = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";
    private const string Imported = "legacy.abcdef0123456789ABCDEF";

    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Current = ClientTokenText.Compose(ProofEnvironment.Sandbox, "1cbbbbbb", Random);

    [Fact]
    public void The_current_token_is_accepted_with_partner_and_generation()
    {
        var standing = Of(Current);

        Assert.True(standing.IsAccepted);
        Assert.Equal([("partner", "acme-wallet"), ("generation", "2"), ("state", "current")], standing.Facts.ToArray());
    }

    [Fact]
    public void A_made_up_token_with_a_known_key_id_is_refused() =>
        Refused("another token", Of(ClientTokenText.Compose(ProofEnvironment.Sandbox, "1cbbbbbb", Random.Replace('0', '1'))));

    [Fact]
    public void A_previous_token_is_accepted_until_it_ends()
    {
        var previous = ClientTokenText.Compose(ProofEnvironment.Sandbox, "1caaaaaa", Random);

        Assert.True(Of(previous).IsAccepted);
        Refused("ended at 2026-06-02T09:00:00Z", Of(previous, now: new DateTimeOffset(2026, 6, 2, 9, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_suspended_partner_s_token_is_refused() => Refused("suspended", Of(Current, outputs => outputs["partners"]!["acme-wallet"]!["status"] = "suspended"));

    [Fact]
    public void The_other_environment_s_token_is_refused() =>
        Refused("the other environment", Of(ClientTokenText.Compose(ProofEnvironment.Production, "2caaaaaa", Random)));

    [Fact]
    public void An_unknown_token_is_refused() => Refused("lists no such token", Of(ClientTokenText.Compose(ProofEnvironment.Sandbox, "2caaaaaa", Random)));

    [Fact]
    public void An_imported_token_is_found_whatever_it_looks_like() => Assert.True(Of(Imported, outputs => outputs["clientTokens"]!["acme-wallet"] = Imported).IsAccepted);

    [Fact]
    public void An_imported_token_is_found_as_the_previous_one() => Assert.True(
        Of(Imported, outputs => outputs["partners"]!["acme-wallet"]!["clientToken"]!["importedHash"] = ClientTokenText.Hash(Imported)).IsAccepted);

    private static void Refused(string words, TokenStanding standing)
    {
        Assert.False(standing.IsAccepted);
        Assert.Contains(standing.Facts, fact => fact.Value.Contains(words, StringComparison.Ordinal));
    }

    private static TokenStanding Of(string token, Action<JsonObject>? change = null, DateTimeOffset? now = null)
    {
        var outputs = WelcomeTests.Outputs(masked: false);
        outputs["clientTokens"]!["acme-wallet"] = Current;
        change?.Invoke(outputs);
        return TokenStanding.Of(outputs, "sandbox", token, ClientTokenText.Read(token), now ?? Now);
    }
}
