using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>What the Proof team does with the outputs: letters, looking up a token, rotating the signing secret.</summary>
public sealed class LetterTests : IAsyncLifetime, IDisposable
{
    private readonly TestProject _project = new();
    private Deployed _partner = null!;

    public async Task InitializeAsync()
    {
        _project.AddPartner("lettered-shop", "203.0.113.243");
        await _project.MustAsync("up", "sandbox", "--yes");
        _partner = Deployed.All(await _project.OutputsAsync("sandbox")).Single(p => p.Slug == "lettered-shop");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_welcome_letter_has_everything_but_the_token_unless_it_is_asked_for()
    {
        foreach (var format in new[] { "text", "markdown", "html" })
        {
            var letter = await _project.MustAsync("welcome", "lettered-shop", "sandbox", "--format", format);

            Assert.Contains(_partner.PartnerId, letter.Output);
            Assert.Contains(_partner.WidgetId, letter.Output);
            Assert.Contains("203.0.113.243", letter.Output);
            Assert.Contains("az keyvault secret show --id https://", letter.Output);
            Assert.DoesNotContain(_partner.Token!, letter.Output + letter.Error);
        }

        Assert.Contains(_partner.Token!, (await _project.MustAsync("welcome", "lettered-shop", "sandbox", "--show-token")).Output);
    }

    [Fact]
    public async Task A_letter_for_nobody_is_refused()
    {
        Assert.Equal(2, (await _project.RunAsync("welcome", "no-such-shop", "sandbox")).ExitCode);
        Assert.Equal(6, (await _project.RunAsync("welcome", "lettered-shop", "staging")).ExitCode);
        Assert.Equal(6, (await _project.RunAsync("welcome", "lettered-shop", "production")).ExitCode);
        Assert.Equal(2, (await _project.RunAsync("welcome", "lettered-shop", "sandbox", "--format", "pdf")).ExitCode);
    }

    [Fact]
    public async Task A_token_is_looked_up_without_printing_it()
    {
        var verify = await _project.MustAsync("token", "verify", _partner.Token!, "--env", "sandbox");

        Assert.Contains("partner: lettered-shop\ngeneration: 1\nstate: current\n", verify.Output);
        Assert.DoesNotContain(_partner.Token!, verify.Output + verify.Error);
    }

    [Fact]
    public async Task The_signing_secret_rotates_by_one_and_never_back()
    {
        var file = Path.Combine(_project.Folder, "stacks", "Pulumi.sandbox.yaml");
        var before = await File.ReadAllTextAsync(file);
        await _project.MustAsync("signing-secret", "rotate", "sandbox");
        Assert.Equal(before + "  proof-infra:signingSecretGeneration: 2\n", await File.ReadAllTextAsync(file));

        var preview = await _project.MustAsync("preview", "--stack", "sandbox", "--json");
        Assert.Equal(["create signing-secret-2", "update signing-secret"], PreviewSteps.Named(preview).Where(step => step.Contains("signing", StringComparison.Ordinal)));
        await _project.MustAsync("up", "sandbox", "--yes");

        await File.WriteAllTextAsync(file, before);
        var back = await _project.RunAsync("up", "sandbox", "--yes");
        Assert.NotEqual(0, back.ExitCode);
        Assert.Contains("Generations never go down", back.Output + back.Error);
    }

    [Fact]
    public async Task The_outputs_of_a_deployed_environment_follow_their_schema()
    {
        await _project.MustAsync("outputs", "sandbox", "--json");
        await _project.MustAsync("outputs", "sandbox", "--json", "--show-secrets");
    }
}
