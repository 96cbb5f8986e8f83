using System.Collections.Immutable;
using System.Text.Json;
using Proof.Partners.Schema;

namespace Proof.Infra.Tests.Stacks;

/// <summary>What the program makes of the committed stacks and partner files.</summary>
public sealed class SampleStackTests
{
    [Theory]
    [InlineData("platform-production")]
    [InlineData("platform-sandbox")]
    [InlineData("production")]
    [InlineData("sandbox")]
    public async Task A_stack_registers_what_was_reviewed(string stack) =>
        Snapshot.Holds(stack, SnapshotText.Of(await PartnerRuns.OfSampleAsync(stack)));

    [Theory]
    [InlineData("production")]
    [InlineData("sandbox")]
    public async Task The_outputs_follow_their_schema(string stack)
    {
        var run = await PartnerRuns.OfSampleAsync(stack);
        var schema = new SchemaValidator(await File.ReadAllTextAsync(Path.Combine(Samples.Repository, "stacks", "outputs.schema.json")));

        Assert.Empty(schema.Validate(JsonSerializer.SerializeToElement(run.Outputs)));
    }

    [Theory]
    [InlineData("production")]
    [InlineData("sandbox")]
    public async Task Tokens_are_in_the_vault_and_in_the_secret_output_and_nowhere_else(string stack)
    {
        var run = await PartnerRuns.OfSampleAsync(stack);
        var passwords = run.OfType("random:index/randomPassword:RandomPassword").Select(password => EngineMock.Random(password.Name)).ToList();
        var secrets = run.OfType("azure:keyvault/secret:Secret").ToList();
        var open = run.Resources.Except(secrets).Select(resource => JsonSerializer.Serialize(WithoutSecretHeaders(resource.Inputs)))
            .Concat(secrets.Select(secret => JsonSerializer.Serialize(secret.Inputs.Remove("value"))))
            .Concat(run.Outputs.Where(output => !run.SecretOutputs.Contains(output.Key)).Select(output => JsonSerializer.Serialize(output.Value)))
            .ToList();

        Assert.Equal(["clientTokens"], run.SecretOutputs);
        Assert.NotEmpty(passwords);
        Assert.All(passwords, password => Assert.DoesNotContain(open, text => text.Contains(password, StringComparison.Ordinal)));
    }

    // Event Grid keeps a delivery header that is marked as secret to itself.
    private static ImmutableDictionary<string, object> WithoutSecretHeaders(ImmutableDictionary<string, object> inputs)
    {
        if (!inputs.TryGetValue("destination", out var value) || value is not ImmutableDictionary<string, object> destination) return inputs;
        var headers = ((ImmutableArray<object>)destination["deliveryAttributeMappings"]).RemoveAll(
            header => ((ImmutableDictionary<string, object>)header).GetValueOrDefault("isSecret") is true);
        return inputs.SetItem("destination", destination.SetItem("deliveryAttributeMappings", headers));
    }

    [Fact]
    public async Task The_signing_secret_is_in_no_output()
    {
        var run = await PartnerRuns.OfSampleAsync("sandbox");

        Assert.DoesNotContain(EngineMock.Random("signing-secret-1"), JsonSerializer.Serialize(run.Outputs), StringComparison.Ordinal);
    }
}
