using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Proof.Engine.Display;
using Proof.Engine.Project;
using Proof.Engine.State;
using Proof.Engine.Tests.Support;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Display;

public sealed class DisplayTests
{
    [Fact]
    public void A_step_takes_one_line_and_its_changes_a_second()
    {
        var step = Step(Operation.Update, PropertyMap.Empty, PropertyMap.Empty) with
        {
            Type = "random:index/randomPassword:RandomPassword",
            Changes = [new("tags.owner", ChangeKind.Add, false), new("name", ChangeKind.Update, true), new("old", ChangeKind.Delete, false)],
        };

        Assert.Equal(
            " ~  random:index:RandomPassword a updated (2s)\n     [diff: +tags.owner, ~name (replaces), -old]\n",
            Text(w => StepText.WriteLines(w, step, "updated (2s)")));
    }

    [Fact]
    public void A_text_of_several_lines_shows_the_lines_that_change_and_their_neighbours()
    {
        var old = string.Join('\n', Enumerable.Range(1, 9).Select(i => $"line {i}"));
        var current = old.Replace("line 5", "line five", StringComparison.Ordinal) + "\nline 10";

        Assert.Equal(
            """
             ~  test:index:Thing a
                 ~ value:
                     …
                     line 4
                   - line 5
                   + line five
                     line 6
                     …
                     line 9
                   + line 10

            """.ReplaceLineEndings("\n"),
            Diff(PropertyMap.Of(("value", old)), PropertyMap.Of(("value", current))));
    }

    [Fact]
    public void Maps_and_lists_are_compared_member_by_member()
    {
        var old = PropertyMap.Of(
            ("tags", PropertyMap.Of(("a", "1"), ("b", "2"))),
            ("cidrs", List("198.51.100.1/32", "198.51.100.2/32", "198.51.100.3/32")),
            ("gone", true));
        var current = PropertyMap.Of(
            ("tags", PropertyMap.Of(("a", "1"), ("b", "3"), ("c.d", 4))),
            ("cidrs", List("198.51.100.1/32", "198.51.100.3/32", "203.0.113.9/32")),
            ("new", PropertyMap.Of(("x", PropertyValue.Null))));

        Assert.Equal(
            """
             ~  test:index:Thing a
                 ~ cidrs:
                   - [1]: "198.51.100.2/32"
                   + [2]: "203.0.113.9/32"
                 - gone: true
                 + new: { x: null }
                 ~ tags:
                   ~ b: "2" => "3"
                   + "c.d": 4

            """.ReplaceLineEndings("\n"),
            Diff(old, current));
    }

    [Fact]
    public void Items_of_a_list_that_change_are_looked_into()
    {
        var old = PropertyMap.Of(("rules", new ArrayValue([PropertyMap.Of(("name", "one"), ("priority", 1)), PropertyMap.Of(("name", "two"))])));
        var current = PropertyMap.Of(("rules", new ArrayValue([PropertyMap.Of(("name", "one"), ("priority", 2)), PropertyMap.Of(("name", "two"))])));

        Assert.Equal(
            " ~  test:index:Thing a\n     ~ rules:\n       ~ [0]:\n         ~ priority: 1 => 2\n", Diff(old, current));
    }

    [Fact]
    public void Secrets_and_unknowns_are_only_named()
    {
        var old = PropertyMap.Of(("a", new SecretValue("s3cret-1")), ("b", "x"), ("c", PropertyMap.Of(("d", new SecretValue("s3cret-2")))));
        var current = PropertyMap.Of(("a", new SecretValue("s3cret-3")), ("b", PropertyValue.Unknown), ("c", PropertyMap.Of(("d", "clear"))));

        Assert.Equal(
            """
             ~  test:index:Thing a
                 ~ a: [secret] => [secret]
                 ~ b: "x" => [unknown]
                 ~ c:
                   ~ d: [secret] => "clear"

            """.ReplaceLineEndings("\n"),
            Diff(old, current));
    }

    [Fact]
    public void A_long_line_shows_the_part_that_changes()
    {
        var text = Diff(
            PropertyMap.Of(("value", new string('a', 200) + "1" + new string('b', 200))),
            PropertyMap.Of(("value", new string('a', 200) + "22" + new string('b', 200))));

        Assert.Contains($"\"…{new string('a', 20)}1{new string('b', 20)}…\" => \"…{new string('a', 20)}22{new string('b', 20)}…\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_many_lines_that_becomes_unknown_is_counted()
    {
        Assert.Contains(
            "~ value: (3 lines of text) => [unknown]",
            Diff(PropertyMap.Of(("value", "a\nb\nc\n")), PropertyMap.Of(("value", PropertyValue.Unknown))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_counts_as_the_Pulumi_CLI_does()
    {
        var result = Result(
            Operation.Same, Operation.Same, Operation.Create, Operation.Update, Operation.Update, Operation.Delete,
            Operation.Replace, Operation.CreateReplacement, Operation.DeleteReplaced, Operation.Read);

        Assert.Equal(
            """
            Resources:
                + 1 to create
                ~ 2 to update
                - 1 to delete
                +-1 to replace
                5 changes. 2 unchanged

            """.ReplaceLineEndings("\n"),
            Text(w => ResultText.WriteSummary(w, result, isPreview: true)));
        Assert.Equal(
            "Resources:\n    + 1 created\n    1 unchanged\nDuration: 3s\n",
            Text(w => ResultText.WriteSummary(w, Result(Operation.Create, Operation.Same) with { Duration = TimeSpan.FromSeconds(2.1) }, isPreview: false)));
    }

    [Fact]
    public void Outputs_show_what_changes_and_hide_secrets()
    {
        var result = Result() with
        {
            OldOutputs = PropertyMap.Of(("url", "https://a.example"), ("gone", 1)),
            Outputs = PropertyMap.Of(("url", "https://a.example"), ("token", new SecretValue("s3cret"))),
        };

        Assert.Equal(
            "Outputs:\n    url: \"https://a.example\"\n  - gone: 1\n  + token: [secret]\n", Text(w => ResultText.WriteOutputs(w, result)));
    }

    [Fact]
    public void Messages_are_grouped_by_resource()
    {
        var result = Result() with
        {
            Diagnostics =
            [
                new(Severity.Error, "urn:pulumi:dev::proj::test:index/thing:Thing::a", "first\nsecond"),
                new(Severity.Info, null, "by the way"),
            ],
        };

        Assert.Equal(
            "Diagnostics:\n  test:index:Thing (a):\n    error: first\n      second\n  the run:\n    by the way\n",
            Text(w => ResultText.WriteDiagnostics(w, result)));
    }

    [Fact]
    public async Task A_preview_as_JSON_has_the_members_of_Pulumis_and_hides_secrets_until_asked()
    {
        using var stack = new TestStack();
        stack.Config["proj:key"] = new ConfigValue("s3cret-config", true);
        await stack.UpAsync(Program("x"));
        var result = await stack.PreviewAsync(Program("y"));

        var json = Json(result, stack.Config, showSecrets: false);

        var step = json["steps"]!.AsArray().Single(s => (string?)s!["op"] == "update")!;
        Assert.Equal("urn:pulumi:dev::proj::test:index:Thing::a", (string?)step["urn"]);
        Assert.Equal("x", (string?)step["oldState"]!["inputs"]!["value"]);
        Assert.Equal("y", (string?)step["newState"]!["inputs"]!["value"]);
        Assert.Equal("""{"value":{"kind":"update","inputDiff":true}}""", step["detailedDiff"]!.ToJsonString());
        Assert.Equal("""["value"]""", step["diffReasons"]!.ToJsonString());
        Assert.Equal("""{"same":1,"update":1}""", json["changeSummary"]!.ToJsonString());
        Assert.Equal("[secret]", (string?)json["config"]!["proj:key"]);
        Assert.DoesNotContain("s3cret", json.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("s3cret-input", Json(result, stack.Config, showSecrets: true).ToJsonString(), StringComparison.Ordinal);

        static Func<TestMonitor, Task> Program(string value) => m => m.RegisterAsync(
            TestStack.Type, "a", PropertyMap.Of(("value", value), ("key", new SecretValue("s3cret-input"))));
    }

    private static JsonNode Json(DeploymentResult result, IReadOnlyDictionary<string, ConfigValue> config, bool showSecrets)
    {
        using var stream = new MemoryStream();
        PreviewJson.Write(stream, result, config, showSecrets);
        return JsonNode.Parse(Encoding.UTF8.GetString(stream.ToArray()))!;
    }

    private static ArrayValue List(params string[] items) => new([.. items.Select(i => (PropertyValue)i)]);

    private static string Diff(PropertyMap old, PropertyMap current)
    {
        var changes = old.Keys.Union(current.Keys).Select(k => new PropertyChange(k, ChangeKind.Update, false)).ToImmutableArray();
        return Text(w => StepText.WriteDiff(w, Step(Operation.Update, old, current) with { Changes = changes }));
    }

    private static Step Step(Operation operation, PropertyMap old, PropertyMap current)
    {
        var state = new ResourceState { Urn = "urn:pulumi:dev::proj::test:index:Thing::a", Type = TestStack.Type, Custom = true };
        return new Step
        {
            Operation = operation,
            Urn = state.Urn,
            Type = state.Type,
            Old = state with { Inputs = old },
            New = state with { Inputs = current },
        };
    }

    private static DeploymentResult Result(params Operation[] operations) => new()
    {
        Succeeded = true,
        Steps = [.. operations.Select(o => Step(o, PropertyMap.Empty, PropertyMap.Empty))],
        Diagnostics = [],
        Outputs = PropertyMap.Empty,
        OldOutputs = PropertyMap.Empty,
    };

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }
}
