using System.Net;
using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>The edge between its two stacks: closed before the partners are there, open with them, closed before they go.</summary>
public sealed class EdgeTests : IDisposable
{
    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_platform_alone_lets_nobody_in_and_the_environment_opens_it()
    {
        await _project.MustAsync("up", "--stack", "platform-sandbox", "--yes");
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(null, "/widget/session"));

        var partners = await _project.MustAsync("up", "--stack", "sandbox", "--yes");
        Assert.Contains("nobody gets in: run `proof up sandbox`", partners.Output + partners.Error, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(null, "/widget/session"));

        await _project.MustAsync("up", "sandbox", "--yes");
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(null, "/widget/session"));
        await _project.MustAsync("preview", "sandbox", "--expect-no-changes");
    }

    [Fact]
    public async Task A_closed_edge_blocks_every_partner_until_it_is_opened()
    {
        await _project.MustAsync("up", "sandbox", "--yes");
        Configure("  proof-infra:edge: closed\n");

        var closed = await _project.MustAsync("up", "sandbox", "--yes");
        Assert.Contains("edge: closed", closed.Output + closed.Error, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(null, "/widget/session"));

        Configure("");
        var opened = await _project.MustAsync("up", "--stack", "platform-sandbox", "--yes");
        Assert.Contains("1 updated", opened.Error, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(null, "/widget/session"));
    }

    [Fact]
    public async Task Hosts_and_paths_lead_where_the_deployed_gateway_says()
    {
        await _project.MustAsync("up", "sandbox", "--yes");

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync("sandbox-api.proof.example", "/widget/session"));
        Assert.Equal(HttpStatusCode.BadGateway, await AskAsync("sandbox-api.proof.example", "/events/borealis-pay"));
        Assert.Equal(HttpStatusCode.BadGateway, await AskAsync("sandbox-relay.proof.example", "/widget/session"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync("api.proof.example", "/widget/session"));
    }

    [Fact]
    public async Task A_policy_that_is_on_the_edge_is_not_deleted_and_a_whole_environment_takes_it_off_first()
    {
        await _project.MustAsync("up", "sandbox", "--yes");

        var partners = await _project.RunAsync("destroy", "--stack", "sandbox", "--yes");
        Assert.Equal(4, partners.ExitCode);
        Assert.Contains("InUseWebApplicationFirewallPolicyCannotBeDeleted", partners.Error, StringComparison.Ordinal);

        var whole = await _project.MustAsync("destroy", "sandbox", "--yes");
        Assert.Contains("comes off the edge's listener first", whole.Output + whole.Error, StringComparison.Ordinal);
    }

    // A registered address without a token: 401 where the firewall lets it through.
    private async Task<HttpStatusCode> AskAsync(string? host, string path)
    {
        await using var served = await ServedEnvironment.StartAsync(_project, "sandbox");
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Add(ServedEnvironment.ClientAddress, "203.0.113.64");
        request.Headers.Host = host;
        using var response = await served.Client.SendAsync(request);
        return response.StatusCode;
    }

    private void Configure(string more)
    {
        var file = Path.Combine(_project.Folder, "stacks", "Pulumi.platform-sandbox.yaml");
        var lines = File.ReadAllLines(file).Where(line => !line.StartsWith("  proof-infra:edge:", StringComparison.Ordinal));
        File.WriteAllText(file, string.Join('\n', lines) + "\n" + more);
    }
}
