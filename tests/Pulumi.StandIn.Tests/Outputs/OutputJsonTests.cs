using System.Text.Json;
using Pulumi.Utilities;

namespace Pulumi.StandIn.Tests.Outputs;

public sealed class OutputJsonTests
{
    [Fact]
    public async Task Outputs_inside_are_written_as_their_values()
    {
        var json = Output.JsonSerialize(Output.Create(new Dictionary<string, object?>
        {
            ["plain"] = 1,
            ["output"] = Output.Create("x"),
            ["input"] = (Input<bool>)true,
            ["list"] = new object[] { Output.Create(new[] { Output.Create(2) }) },
            ["nothing"] = Output.Create<string?>((string?)null),
        }));

        Assert.Equal("""{"plain":1,"output":"x","input":true,"list":[[2]],"nothing":null}""", await OutputUtilities.GetValueAsync(json));
        Assert.False(await Output.IsSecretAsync(json));
    }

    [Fact]
    public async Task What_has_not_arrived_is_waited_for()
    {
        var inner = new TaskCompletionSource<string>();
        var outer = new TaskCompletionSource<Output<string>>();
        var json = OutputUtilities.GetValueAsync(Output.JsonSerialize(Output.Create(new { Late = Output.Create(outer.Task) })));

        Assert.False(json.IsCompleted);
        outer.SetResult(Output.Create(inner.Task));
        inner.SetResult("here");

        Assert.Equal("""{"Late":"here"}""", await json);
    }

    [Fact]
    public async Task A_secret_inside_makes_the_text_secret()
    {
        var json = Output.JsonSerialize(Output.Create(new { Token = Output.CreateSecret("t") }));

        Assert.True(await Output.IsSecretAsync(json));
        Assert.Equal("""{"Token":"t"}""", await OutputUtilities.GetValueAsync(json));
    }

    [Fact]
    public async Task An_unknown_inside_makes_the_text_unknown_and_keeps_secrecy()
    {
        var json = Output.JsonSerialize(Output.Create(new { A = OutputUtilities.CreateUnknown(1), B = Output.CreateSecret(2) }));

        Assert.False(await OutputUtilities.GetIsKnownAsync(json));
        Assert.True(await Output.IsSecretAsync(json));
    }

    [Fact]
    public async Task Options_count()
    {
        var json = Output.JsonSerialize(Output.Create(new { SomeName = 1 }), new JsonSerializerOptions(JsonSerializerDefaults.Web));

        Assert.Equal("""{"someName":1}""", await OutputUtilities.GetValueAsync(json));
    }
}
