using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>An address with an end stops working at that instant, whether or not anybody runs anything.</summary>
public sealed class AddressEndTests : IDisposable
{
    private const string Ending = "203.0.113.243";
    private const string Lasting = "203.0.113.244";
    private readonly TestClock _clock = new(TimeProvider.System.GetUtcNow());
    private readonly TestProject _project;

    public AddressEndTests() => _project = new TestProject(_clock);

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task The_address_works_until_its_last_second_and_not_one_second_longer()
    {
        var end = DateTimeOffset.FromUnixTimeSeconds(_clock.Now.AddHours(5).ToUnixTimeSeconds());
        _project.AddPartner("moving-shop", Lasting);
        _project.Edit("moving-shop", partner => partner["sandbox"]!["allowedIps"]!.AsArray().Insert(0, new JsonObject
        {
            ["cidr"] = Ending,
            ["validUntil"] = end.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        }));
        await _project.MustAsync("up", "sandbox", "--yes");
        var partner = Deployed.All(await _project.OutputsAsync("sandbox")).Single(p => p.Slug == "moving-shop");
        await using var served = await ServedEnvironment.StartAsync(_project, "sandbox");

        _clock.Now = end.AddSeconds(-1);
        Assert.Equal(HttpStatusCode.OK, (await served.SendAsync(Ending, partner.Token)).Status);

        _clock.Now = end;
        var refused = await served.SendAsync(Ending, partner.Token);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal("forbidden_origin", refused.Code);
        Assert.NotNull(refused.RequestId);
        Assert.Equal(HttpStatusCode.OK, (await served.SendAsync(Lasting, partner.Token)).Status);
        Assert.Equal([Ending], partner.Output["allowlistEnds"]!.AsObject().Select(one => one.Key));
    }
}
