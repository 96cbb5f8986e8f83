using System.Text.Json.Nodes;
using Proof.Engine.Secrets;
using Proof.Engine.State;
using Proof.Engine.Tests.Support;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.State;

public sealed class StateIntegrityTests : IDisposable
{
    private readonly TestStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Theory]
    [InlineData("not json", "is an invalid")]
    [InlineData("{}", "was not present")]
    [InlineData("""{"version":3,"version":3,"checkpoint":{}}""", "Duplicate")]
    public async Task A_file_that_is_no_checkpoint_is_refused_and_left_alone(string content, string fault)
    {
        await _stack.UpAsync(_ => Task.CompletedTask);
        await File.WriteAllTextAsync(_stack.CheckpointPath, content);

        var exception = await Assert.ThrowsAsync<StateCorruptException>(() => _stack.UpAsync(_ => Task.CompletedTask));

        Assert.Contains(_stack.CheckpointPath, exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(_stack.CheckpointPath));
        await Assert.ThrowsAsync<StateCorruptException>(() => _stack.PreviewAsync(_ => Task.CompletedTask));
        await Assert.ThrowsAsync<StateCorruptException>(() => _stack.DestroyAsync());
    }

    [Theory]
    [InlineData("magic", "magic does not belong to its version")]
    [InlineData("order", "names the dependency urn:pulumi:dev::proj::test:index:Thing::a, which does not come before it")]
    [InlineData("provider", "names the provider")]
    [InlineData("twice", "is listed twice")]
    [InlineData("component", "the component urn:pulumi:dev::proj::pulumi:pulumi:Stack::proj-dev has an id")]
    [InlineData("urn", "a resource has no 'urn'")]
    [InlineData("secret", "a secret in it was changed")]
    public async Task What_Pulumi_would_refuse_is_refused(string damage, string fault)
    {
        await _stack.UpAsync(async m =>
        {
            var a = await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", new SecretValue("x"))));
            await m.RegisterAsync(TestStack.Type, "b", null, null, a);
        });
        var document = JsonNode.Parse(await File.ReadAllTextAsync(_stack.CheckpointPath))!;
        Damage(document["checkpoint"]!["latest"]!, damage);
        await File.WriteAllTextAsync(_stack.CheckpointPath, document.ToJsonString());

        var exception = Assert.Throws<StateCorruptException>(() => _stack.Read());

        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public async Task A_wrong_passphrase_is_told_before_anything_runs()
    {
        await _stack.UpAsync(_ => Task.CompletedTask);
        var engine = new DeploymentEngine(_stack.Options(_ => throw new InvalidOperationException("ran")) with { Passphrase = "other" });

        await Assert.ThrowsAsync<WrongPassphraseException>(() => engine.UpAsync(default));
        await Assert.ThrowsAsync<WrongPassphraseException>(() => engine.PreviewAsync(default));
        await Assert.ThrowsAsync<WrongPassphraseException>(() => engine.DestroyAsync(default));
        Assert.Empty(Directory.EnumerateFiles(new StatePaths(_stack.Folder.Path, _stack.Name).Locks));
    }

    [Theory]
    [InlineData("5", "format version 5")]
    [InlineData("4", "features that this engine does not have: views")]
    public async Task A_newer_format_is_refused(string version, string fault)
    {
        await _stack.UpAsync(_ => Task.CompletedTask);
        var document = JsonNode.Parse(await File.ReadAllTextAsync(_stack.CheckpointPath))!;
        document["version"] = int.Parse(version, System.Globalization.CultureInfo.InvariantCulture);
        document["features"] = new JsonArray("views");
        await File.WriteAllTextAsync(_stack.CheckpointPath, document.ToJsonString());

        Assert.Contains(fault, Assert.Throws<StateException>(() => _stack.Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_state_is_not_taken_for_a_new_stack()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_stack.CheckpointPath)!);
        await File.WriteAllBytesAsync(_stack.CheckpointPath + ".gz", [1]);

        await Assert.ThrowsAsync<StateException>(() => _stack.UpAsync(_ => Task.CompletedTask));
        Assert.False(File.Exists(_stack.CheckpointPath));
    }

    [Fact]
    public async Task The_layout_is_that_of_Pulumis_own_backend()
    {
        await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a"));

        var root = Path.Combine(_stack.Folder.Path, ".pulumi");
        Assert.Equal("version: 1\n", await File.ReadAllTextAsync(Path.Combine(root, "meta.yaml")));
        var latest = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(root, "stacks", "proj", "dev.json")))!["checkpoint"]!;
        Assert.Equal("organization/proj/dev", (string?)latest["stack"]);
        Assert.Equal("passphrase", (string?)latest["latest"]!["secrets_providers"]!["type"]);
        Assert.Equal(TestStack.Salt, (string?)latest["latest"]!["secrets_providers"]!["state"]!["salt"]);
        Assert.Equal(
            ["backups", "history", "history", "stacks"],
            _stack.Folder.AllFiles().Where(f => f.EndsWith(".json", StringComparison.Ordinal))
                .Select(f => Path.GetRelativePath(root, f).Split(Path.DirectorySeparatorChar)[0]).Order());
    }

    private static void Damage(JsonNode latest, string damage)
    {
        var resources = latest["resources"]!.AsArray();
        JsonNode Named(string name) => resources.Single(r => ((string)r!["urn"]!).EndsWith("::" + name, StringComparison.Ordinal))!;
        switch (damage)
        {
            case "magic":
                latest["manifest"]!["magic"] = "00";
                break;
            case "order":
                var a = Named("a");
                resources.Remove(a);
                resources.Add(a);
                break;
            case "provider":
                Named("a")["provider"] = "urn:pulumi:dev::proj::pulumi:providers:test::default_1_2_3::other";
                break;
            case "twice":
                resources.Add(Named("a").DeepClone());
                break;
            case "component":
                Named("proj-dev")["id"] = "x";
                break;
            case "urn":
                Named("b").AsObject().Remove("urn");
                break;
            default:
                Named("a")["inputs"]!["value"]!["ciphertext"] = "v1:AAAAAAAAAAAAAAAA:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
                break;
        }
    }
}
