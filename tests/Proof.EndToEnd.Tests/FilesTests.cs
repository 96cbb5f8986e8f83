using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>The served data path says what the partner files say: whatever partners, tokens, addresses and instants there are.</summary>
public sealed class FilesTests : IDisposable
{
    private const int Requests = 150;
    private static readonly string[] Both = ["production", "sandbox"];
    private readonly TestClock _clock = new(TimeProvider.System.GetUtcNow());
    private readonly DateTimeOffset _start;
    private readonly TestProject _project;

    public FilesTests() => (_start, _project) = (_clock.Now, new TestProject(_clock));

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Every_request_and_every_handshake_is_answered_as_the_files_say()
    {
        var files = new PartnerFiles(_project, seed: 20260601, _start);
        var tokens = Both.ToDictionary(environment => environment, _ => new Dictionary<string, (string Slug, int Generation)>());
        files.Begin();
        await UpAsync(tokens);
        files.Change();
        await UpAsync(tokens);

        foreach (var environment in Both)
        {
            await using var served = await ServedEnvironment.StartAsync(_project, environment);
            var model = new NaiveAccess(_project, environment, tokens[environment]);
            var foreign = tokens.Values.SelectMany(t => t.Keys).Except(tokens[environment].Keys).ToArray();
            var request = Request(environment, tokens[environment], foreign, model);
            Prop.ForAll(Arb.From(request), one => Task.Run(() => CompareAsync(served, model, one)).GetAwaiter().GetResult())
                .Check(Config.QuickThrowOnFailure.WithMaxTest(Requests));
        }
    }

    // Whose each token is, the program says in its outputs; which it was before, they said before.
    private async Task UpAsync(Dictionary<string, Dictionary<string, (string Slug, int Generation)>> tokens)
    {
        foreach (var environment in Both)
        {
            await _project.MustAsync("up", environment, "--yes");
            foreach (var partner in Deployed.All(await _project.OutputsAsync(environment)).Where(partner => partner.Token is not null))
                tokens[environment].TryAdd(partner.Token!, (partner.Slug, (int)partner.Output["clientToken"]!["generation"]!));
        }
    }

    private async Task CompareAsync(ServedEnvironment served, NaiveAccess model, Asked asked)
    {
        _clock.Now = asked.At;
        var (slug, status, code) = model.Answer(asked.Address, asked.Token, asked.At);

        var call = await served.SendAsync(asked.Address, asked.Token);
        using var handshake = await served.ConnectAsync(asked.Address, asked.Token);

        Assert.Equal((status, code), (call.Status, call.Code));
        Assert.Equal(slug is null ? status : HttpStatusCode.SwitchingProtocols, handshake.Status);
        if (slug is null)
            Assert.Equal(code, (await served.RefusedHandshakeAsync(asked.Address, asked.Token)).Code);
        else
            Assert.Equal(call.SeenHeader("X-Proof-Partner-Id"), handshake.SeenHeader("X-Proof-Partner-Id"));
    }

    // Mostly somebody's token, from the edges of that partner's own ranges, at about the instants at which tokens and addresses end.
    private Gen<Asked> Request(string environment, Dictionary<string, (string Slug, int Generation)> tokens, string[] foreign, NaiveAccess model) =>
        from own in Gen.Elements(tokens.Keys.ToArray())
        from other in Gen.Elements(foreign)
        from at in Gen.Choose(0, own.Length - 1)
        from kind in Gen.Choose(0, 3)
        from token in Gen.Frequency((12, Gen.Constant((string?)own)), (1, Gen.Constant((string?)other)), (2, Gen.Constant((string?)Mangle(own, at, kind))), (1, Gen.Constant((string?)null)))
        from near in Gen.Elements(model.Ends(tokens[own].Slug).ToArray())
        from far in Gen.Choose(0, 255)
        from address in Gen.Frequency((6, Gen.Constant(near)), (2, Gen.Constant(PartnerFiles.Network(environment) + far)), (1, Gen.Constant("100.20.30." + far)))
        from hours in Gen.Choose(0, 8)
        from seconds in Gen.Choose(-1, 1)
        select new Asked(address, token, Whole(_start).AddHours(hours).AddSeconds(seconds));

    private static string Mangle(string token, int at, int kind) => kind switch
    {
        0 => token[..at] + "x",
        1 => token.Remove(at, 1).Insert(at, token[at] == 'a' ? "b" : "a"),
        2 => token + token[at],
        _ => token.ToUpperInvariant(),
    };

    private static DateTimeOffset Whole(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());

    private sealed record Asked(string Address, string? Token, DateTimeOffset At);
}
