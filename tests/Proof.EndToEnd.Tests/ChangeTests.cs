using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>What a change to the partner files touches, and what it does not.</summary>
public sealed class ChangeTests : IDisposable
{
    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await _project.MustAsync("up", "sandbox", "--yes");

        var preview = await _project.RunAsync("preview", "sandbox", "--expect-no-changes");
        var up = await _project.RunAsync("up", "sandbox", "--yes", "--expect-no-changes");

        Assert.Equal((0, 0), (preview.ExitCode, up.ExitCode));
    }

    [Fact]
    public async Task One_more_address_touches_its_directory_fragment_and_the_firewall_and_nothing_else()
    {
        await _project.MustAsync("up", "sandbox", "--yes");
        var slug = await AnActivePartnerAsync();
        _project.Edit(slug, p => p["sandbox"]!["allowedIps"]!.AsArray().Add("203.0.113.240"));

        var json = await _project.MustAsync("preview", "--stack", "sandbox", "--json");
        var text = await _project.MustAsync("preview", "sandbox");
        var unexpected = await _project.RunAsync("preview", "sandbox", "--expect-no-changes");

        var changed = PreviewSteps.Named(json);
        Assert.Equal(2, changed.Count);
        Assert.Single(changed, c => c.StartsWith("update directory-", StringComparison.Ordinal));
        Assert.Contains("203.0.113.240", text.Output + text.Error);
        Assert.Equal(7, unexpected.ExitCode);
    }

    [Fact]
    public async Task A_new_partner_leaves_exactly_one_keys_fragment_unknown_in_the_preview()
    {
        await _project.MustAsync("up", "sandbox", "--yes");
        _project.AddPartner("sandbox-only-shop", "203.0.113.242");

        var preview = await _project.MustAsync("preview", "--stack", "sandbox", "--json");

        var fragments = PreviewSteps.Changes(preview).Where(s => ((string)s["urn"]!).Contains(":PolicyFragment::", StringComparison.Ordinal)).ToList();
        var unknown = fragments.Where(s => ((string?)s["newState"]!["inputs"]!["value"])!.Contains(PreviewSteps.Unknown, StringComparison.Ordinal));
        Assert.StartsWith("keys-", PreviewSteps.Name((string)Assert.Single(unknown)["urn"]!), StringComparison.Ordinal);
        Assert.Equal(2, fragments.Count);
    }

    private async Task<string> AnActivePartnerAsync() =>
        Deployed.All(await _project.OutputsAsync("sandbox")).First(p => p.Status == "active").Slug;
}
