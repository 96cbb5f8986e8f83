using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Proof.EndToEnd.Tests.Support;
using Proof.Engine.Secrets;

namespace Proof.EndToEnd.Tests;

/// <summary>A partner that was set up by hand keeps its token, and everything else is as for the others.</summary>
public sealed class ImportedTokenTests : IDisposable
{
    private const string Token = "legacy~7f3c2a91.d8e4b6~XYZ/0123+==";
    private const string Passphrase = "a passphrase for this test";

    private readonly TestClock _clock = new(TimeProvider.System.GetUtcNow());
    private readonly TestProject _project;

    public ImportedTokenTests()
    {
        _project = new TestProject(_clock);
        _project.Variables["PULUMI_CONFIG_PASSPHRASE"] = Passphrase;
        _project.AddPartner("old-friend", "203.0.113.242");
    }

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task An_imported_token_works_rotates_and_ends_like_any_other()
    {
        Import(new JsonObject { ["old-friend"] = Token });
        var up = await _project.MustAsync("up", "sandbox", "--yes");
        var partner = Deployed.All(await _project.OutputsAsync("sandbox")).Single(p => p.Slug == "old-friend");
        Assert.Equal(Token, partner.Token);
        Assert.DoesNotContain(Token, up.Output + up.Error);
        await _project.MustAsync("preview", "sandbox", "--expect-no-changes");

        await using (var served = await ServedEnvironment.StartAsync(_project, "sandbox"))
        {
            var allowed = await served.SendAsync("203.0.113.242", Token);
            Assert.Equal(HttpStatusCode.OK, allowed.Status);
            Assert.Equal(partner.PartnerId, allowed.SeenHeader("X-Proof-Partner-Id"));
            Assert.Null(allowed.SeenHeader("Authorization"));
            // Another partner's registered address passes the edge, and is refused by the gateway.
            Assert.Equal((HttpStatusCode.Forbidden, "forbidden_origin"), await AskAsync(served, "203.0.113.77", Token));
            Assert.Equal((HttpStatusCode.Unauthorized, "invalid_token"), await AskAsync(served, "203.0.113.242", Token[..^1]));
            Assert.Equal((HttpStatusCode.Unauthorized, "invalid_token"), await AskAsync(served, "203.0.113.242", Token.ToLowerInvariant()));
        }

        var end = DateTimeOffset.FromUnixTimeSeconds(_clock.Now.AddHours(5).ToUnixTimeSeconds());
        _project.Edit("old-friend", p => p["sandbox"]!["clientToken"] = new JsonObject
        {
            ["generation"] = 2,
            ["previous"] = new JsonArray(new JsonObject { ["generation"] = 1, ["validUntil"] = end.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) }),
        });
        await _project.MustAsync("up", "sandbox", "--yes");
        await using (var served = await ServedEnvironment.StartAsync(_project, "sandbox"))
        {
            Assert.Equal(HttpStatusCode.OK, (await served.SendAsync("203.0.113.242", Token)).Status);
            _clock.Now = end;
            Assert.Equal((HttpStatusCode.Unauthorized, "invalid_token"), await AskAsync(served, "203.0.113.242", Token));
        }
    }

    [Fact]
    public async Task A_bad_token_is_refused_without_showing_it_and_nothing_is_registered()
    {
        Import(new JsonObject { ["old-friend"] = "not a bearer token at all" });

        var up = await _project.RunAsync("up", "sandbox", "--yes");

        Assert.NotEqual(0, up.ExitCode);
        Assert.Contains("importedTokens is wrong for old-friend", up.Error + up.Output);
        Assert.DoesNotContain("not a bearer token", up.Error + up.Output);
    }

    [Fact]
    public async Task Tokens_in_clear_in_a_stack_file_are_refused()
    {
        File.AppendAllText(StackFile, $"  proof-infra:importedTokens:\n    old-friend: {Token}\n");

        var up = await _project.RunAsync("up", "sandbox", "--yes");

        Assert.Equal(2, up.ExitCode);
        Assert.Contains("importedTokens' must be encrypted", up.Error);
        Assert.DoesNotContain(Token, up.Error + up.Output);
    }

    private string StackFile => Path.Combine(_project.Folder, "stacks", "Pulumi.sandbox.yaml");

    // As `pulumi config set --secret` writes it.
    private void Import(JsonObject tokens)
    {
        var secrets = PassphraseSecrets.Create(Passphrase);
        File.AppendAllText(StackFile, $"  proof-infra:importedTokens:\n    secure: {secrets.Encrypt(tokens.ToJsonString())}\nencryptionsalt: {secrets.Salt}\n");
    }

    private static async Task<(HttpStatusCode, string?)> AskAsync(ServedEnvironment served, string address, string token)
    {
        var answer = await served.SendAsync(address, token);
        return (answer.Status, answer.Code);
    }
}
