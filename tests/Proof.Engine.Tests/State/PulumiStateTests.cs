using System.Text;
using System.Text.Json.Nodes;
using Proof.Engine.State;
using Proof.Engine.Tests.Support;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.State;

/// <summary>A checkpoint as the Pulumi CLI writes it, read and written again.</summary>
public sealed class PulumiStateTests : IDisposable
{
    private readonly TestStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Fact]
    public void What_the_CLI_wrote_is_written_again_as_it_was()
    {
        var sample = Sample();
        var reader = new CheckpointReader(_stack.Name, "sample", TestStack.Passphrase);

        var checkpoint = reader.Read(Encoding.UTF8.GetBytes(sample));
        var written = CheckpointWriter.Write(_stack.Name, checkpoint.Snapshot, checkpoint.Secrets!, new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

        var expected = JsonNode.Parse(sample)!;
        var actual = JsonNode.Parse(written)!;
        actual["checkpoint"]!["latest"]!["manifest"] = expected["checkpoint"]!["latest"]!["manifest"]!.DeepClone();
        Assert.True(JsonNode.DeepEquals(expected, actual), $"{expected}\n---\n{actual}");
    }

    [Fact]
    public void Its_values_are_understood()
    {
        var snapshot = new CheckpointReader(_stack.Name, "sample", TestStack.Passphrase).Read(Encoding.UTF8.GetBytes(Sample())).Snapshot;

        var thing = snapshot.Resources.Single(r => r.Name == "a" && !r.Delete);
        Assert.Equal(new SecretValue("s3cret"), thing.Inputs["value"]);
        Assert.Equal(new ReferenceValue("urn:pulumi:dev::proj::my:comp:Box::box", null), thing.Inputs["owner"]);
        Assert.Equal(double.PositiveInfinity, ((NumberValue)thing.Inputs["limit"]).Value);
        Assert.Equal(new DateTimeOffset(2025, 11, 3, 10, 0, 0, 123, TimeSpan.Zero).AddTicks(4567), thing.Created);
        Assert.Equal(PendingKind.Updating, Assert.Single(snapshot.Pending).Kind);
        Assert.Equal("x", snapshot.StackOutputs.GetText("name"));
    }

    [Fact]
    public async Task A_run_goes_on_from_it()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_stack.CheckpointPath)!);
        await File.WriteAllTextAsync(_stack.CheckpointPath, Sample());
        _stack.Cloud.Things["a-1"] = PropertyMap.Of(("serial", 1));

        var result = await _stack.UpAsync(async m =>
        {
            var box = await m.ComponentAsync("my:comp:Box", "box");
            await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", new SecretValue("other"))), r => r.Parent = box.Urn);
        });

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Equal(1, result.Counts[Operation.Update]);
        Assert.Equal("a-1", _stack.Resource("a").Id);
        Assert.Empty(_stack.Read().Pending);
        Assert.True(File.Exists(_stack.CheckpointPath + ".bak"));
        Assert.Single(Directory.EnumerateFiles(_stack.Folder.Path, "dev.*.json", SearchOption.AllDirectories), f => f.Contains("backups", StringComparison.Ordinal));
        Assert.Single(Directory.EnumerateFiles(_stack.Folder.Path, "dev-*.history.json", SearchOption.AllDirectories));
    }

    private static string Sample() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "State", "pulumi-state.json"));
}
