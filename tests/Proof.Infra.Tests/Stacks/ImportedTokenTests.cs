using System.Collections.Immutable;
using Proof.Infra.Settings;
using Proof.Infra.Tokens;
using Proof.Partners.Model;
using Proof.Partners.Tokens;

namespace Proof.Infra.Tests.Stacks;

public sealed class ImportedTokenTests
{
    private const string Token = "legacy.abcdef0123456789ABCDEF";

    [Fact]
    public async Task An_imported_token_is_the_text_of_the_first_generation()
    {
        var run = await PartnerRuns.OfAsync([Samples.Partner()], With(("acme-wallet", Token)));

        Assert.Equal(Token, run.OfType("azure:keyvault/secret:Secret").Single(secret => secret.Name == "client-token-acme-wallet").Text("value"));
        Assert.DoesNotContain(run.Resources, resource => resource.Name == "acme-wallet-token-1");
        var keyId = KeyId.Of("acme-wallet", 1);
        Assert.Contains($"{keyId} {ClientTokenText.Hash(Token)};", run.Fragments("keys-" + keyId[0]).Single().Text("value"), StringComparison.Ordinal);
        Assert.Contains($"{ClientTokenText.Hash(Token)} {keyId};", run.Fragments("imported").Single().Text("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_goes_with_the_first_generation()
    {
        var partner = Samples.Partner() with { Production = Samples.Access(2, [], "198.51.100.0/28") };

        var run = await PartnerRuns.OfAsync([partner], With(("acme-wallet", Token)));

        Assert.DoesNotContain(ClientTokenText.Hash(Token), string.Concat(run.Resources.SelectMany(resource => resource.Inputs.Values.OfType<string>())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_without_a_file_is_refused() =>
        Assert.Contains("no-such", (await RefusedAsync([Samples.Partner()], With(("no-such", Token)))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_token_that_was_made_here_is_not_replaced()
    {
        var first = await PartnerRuns.OfAsync([Samples.Partner()]);

        var refused = await RefusedAsync([Samples.Partner()], With(("acme-wallet", Token)), Last(first));

        Assert.Contains("acme-wallet", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_in_use_is_neither_dropped_nor_changed()
    {
        var first = await PartnerRuns.OfAsync([Samples.Partner()], With(("acme-wallet", Token)));

        await PartnerRuns.OfAsync([Samples.Partner()], With(("acme-wallet", Token)), Last(first));
        await RefusedAsync([Samples.Partner()], Samples.Settings, Last(first));
        await RefusedAsync([Samples.Partner()], With(("acme-wallet", Token + "2")), Last(first));
    }

    [Theory]
    [InlineData("{\"acme-wallet\":\"too-short-a-token\"}", "fewer than")]
    [InlineData("{\"acme-wallet\":\"with a blank and more than enough\"}", "characters that")]
    [InlineData("{\"acme-wallet\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}", "different characters")]
    [InlineData("{\"acme-wallet\":17171717171717171717171717}", "must give a text")]
    [InlineData("{\"a-b\":\"legacy.abcdef0123456789\",\"c-d\":\"legacy.abcdef0123456789\"}", "the same token")]
    [InlineData("{\"a-b\":\"legacy.abcdef0123456789\",\"a-b\":\"legacy.abcdef0123456780\"}", "twice")]
    [InlineData("[\"legacy.abcdef0123456789\"]", "must be a map")]
    [InlineData("legacy.abcdef0123456789", "must be a map")]
    public void A_bad_value_is_refused_without_showing_it(string json, string words)
    {
        var config = new ConfigReader(key => key == "importedTokens" ? json : null);
        ImportedTokensConfig.Read(config);

        var refused = Assert.Throws<RefusedException>(config.ThrowIfAnyIsWrong);

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        foreach (var secret in new[] { "too-short-a-token", "with a blank", "aaaaaaaa", "17171717", "legacy" })
            Assert.DoesNotContain(secret, refused.Message, StringComparison.Ordinal);
    }

    private static PartnersSettings With(params (string Slug, string Token)[] tokens) => Samples.Settings with
    {
        ImportedTokens = ImportedTokensConfig.None.AddRange(tokens.Select(token => KeyValuePair.Create(token.Slug, new ImportedToken(token.Token)))),
    };

    private static ImmutableDictionary<string, object> Last(StackRun run) => run.Outputs.ToImmutableDictionary();

    private static async Task<Exception> RefusedAsync(Partner[] partners, PartnersSettings settings, ImmutableDictionary<string, object>? last = null) =>
        await Assert.ThrowsAnyAsync<Exception>(() => PartnerRuns.OfAsync(partners, settings, last));
}
