using Proof.Engine.Tests.Support;
using Proof.Engine.Values;
using Pulumirpc;

namespace Proof.Engine.Tests.Deployment;

public sealed class OptionTests : IDisposable
{
    private readonly TestStack _stack = new();

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task A_protected_resource_is_neither_deleted_nor_is_anything_else()
    {
        await _stack.UpAsync(async m =>
        {
            await m.RegisterAsync(TestStack.Type, "a", null, r => r.Protect = true);
            await m.RegisterAsync(TestStack.Type, "b");
        });

        var result = await _stack.UpAsync(_ => Task.CompletedTask);

        Assert.False(result.Succeeded);
        Assert.Contains("cannot be deleted\nbecause it is protected", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal(2, _stack.Cloud.Things.Count);
        Assert.False((await _stack.DestroyAsync()).Succeeded);
        Assert.Equal(2, _stack.Cloud.Things.Count);
    }

    [Fact]
    public async Task A_protected_resource_is_not_replaced_until_the_program_lets_go_of_it()
    {
        await _stack.UpAsync(Thing("1", isProtected: true));

        var refused = await _stack.UpAsync(Thing("2", isProtected: true));
        Assert.False(refused.Succeeded);
        Assert.Contains("currently marked for protection", Assert.Single(refused.Diagnostics).Message, StringComparison.Ordinal);

        Assert.True((await _stack.UpAsync(Thing("2", isProtected: false))).Succeeded);
        Assert.Equal("a-2", Assert.Single(_stack.Cloud.Things).Key);

        static Func<TestMonitor, Task> Thing(string value, bool isProtected) => m => m.RegisterAsync(
            TestStack.Type, "a", PropertyMap.Of(("fixed", value)), r => r.Protect = isProtected);
    }

    [Fact]
    public async Task Children_inherit_protection_from_their_component()
    {
        await _stack.UpAsync(async m =>
        {
            var component = await m.RegisterAsync("my:comp:Box", "box", null, r => (r.Custom, r.Protect) = (false, true));
            await m.RegisterAsync(TestStack.Type, "a", null, r => r.Parent = component.Urn);
        });

        Assert.True(_stack.Resource("a").Protect);
    }

    [Fact]
    public async Task A_retained_resource_is_only_forgotten()
    {
        await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a", null, r => r.RetainOnDelete = true));

        Assert.True((await _stack.UpAsync(_ => Task.CompletedTask)).Succeeded);

        Assert.Single(_stack.Cloud.Things);
        Assert.Single(_stack.Read().Resources);
    }

    [Fact]
    public async Task What_goes_with_another_resource_is_not_deleted_by_itself()
    {
        await _stack.UpAsync(async m =>
        {
            var group = await m.RegisterAsync(TestStack.Type, "group");
            await m.RegisterAsync(TestStack.Type, "a", null, r => r.DeletedWith = group.Urn, group);
        });
        _stack.Cloud.Calls.Clear();

        await _stack.DestroyAsync();

        Assert.Equal(["delete group-1"], _stack.Cloud.Calls);
        Assert.Empty(_stack.Read().Resources);
    }

    [Fact]
    public async Task Ignored_inputs_keep_the_value_that_they_were_created_with()
    {
        await _stack.UpAsync(Thing("1", "x"));

        var result = await _stack.UpAsync(Thing("2", "y"));

        Assert.True(result.Succeeded);
        Assert.False(result.HasChanges);
        Assert.Equal("x", _stack.Resource("a").Inputs.GetText("value"));

        static Func<TestMonitor, Task> Thing(string value, string other) => m => m.RegisterAsync(
            TestStack.Type, "a", PropertyMap.Of(("fixed", value), ("value", other)), r => r.IgnoreChanges.AddRange(["fixed", "value"]));
    }

    [Fact]
    public async Task Named_outputs_and_those_of_secret_inputs_are_secret_and_encrypted()
    {
        await _stack.UpAsync(async m =>
        {
            var inputs = PropertyMap.Of(("value", new SecretValue("s3cret-input")), ("note", "s3cret-note"), ("open", "clear-text"));
            var a = await m.RegisterAsync(TestStack.Type, "a", inputs, r => r.AdditionalSecretOutputs.Add("note"));
            Assert.IsType<SecretValue>(a["value"]);
            Assert.IsType<SecretValue>(a["note"]);
            Assert.Equal("clear-text", a.Outputs.GetText("open"));
            await m.OutputsAsync(PropertyMap.Of(("token", a["value"])));
        });

        var all = string.Concat(_stack.Folder.AllFiles().Select(File.ReadAllText));
        Assert.Contains("clear-text", all, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret-input", all, StringComparison.Ordinal);
        Assert.Equal(new SecretValue("s3cret-input"), _stack.Resource("a").Outputs["value"]);
        Assert.Equal(new SecretValue("s3cret-input"), _stack.Read().StackOutputs["token"]);
    }

    [Fact]
    public async Task Secrets_are_encrypted_in_the_journal_too()
    {
        var journal = "";
        _stack.Cloud.After = (_, name) =>
        {
            journal = name == "b" ? File.ReadAllText(_stack.JournalPath) : "";
            return Task.CompletedTask;
        };
        await _stack.UpAsync(async m =>
        {
            var a = await m.RegisterAsync(TestStack.Type, "a", PropertyMap.Of(("value", new SecretValue("s3cret-input"))));
            await m.RegisterAsync(TestStack.Type, "b", null, null, a);
        });

        Assert.Contains("\"ciphertext\"", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret-input", journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_secret_keeps_its_ciphertext()
    {
        await _stack.UpAsync(Thing("1"));
        var before = Ciphertexts();

        await _stack.UpAsync(Thing("2"));

        Assert.Equal(before, Ciphertexts());

        string[] Ciphertexts() => [.. File.ReadAllText(_stack.CheckpointPath).Split('"').Where(s => s.StartsWith("v1:", StringComparison.Ordinal))];

        static Func<TestMonitor, Task> Thing(string value) => m => m.RegisterAsync(
            TestStack.Type, "a", PropertyMap.Of(("key", new SecretValue("s3cret")), ("value", value)));
    }

    [Fact]
    public async Task A_renamed_resource_and_its_children_are_found_by_alias()
    {
        await _stack.UpAsync(Box("old", null));

        var result = await _stack.UpAsync(Box("new", "old"));

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.False(result.HasChanges);
        Assert.Equal(["create new-item", "create old-item"], _stack.Cloud.Calls.Append("create new-item").Order());
        var item = _stack.Resource("new-item");
        Assert.Equal("old-item-1", item.Id);
        Assert.Contains(item.Aliases, a => a.EndsWith("::old-item", StringComparison.Ordinal));
        Assert.False((await _stack.UpAsync(Box("new", "old"))).HasChanges);
        Assert.False((await _stack.UpAsync(Box("new", null))).HasChanges);

        static Func<TestMonitor, Task> Box(string name, string? alias) => async m =>
        {
            var box = await m.RegisterAsync("my:comp:Box", name, null, r =>
            {
                r.Custom = false;
                if (alias is not null)
                {
                    r.Aliases.Add(new Alias { Spec = new Alias.Types.Spec { Name = alias } });
                }
            });
            await m.RegisterAsync(TestStack.Type, $"{name}-item", null, r => r.Parent = box.Urn);
        };
    }

    [Fact]
    public async Task Time_limits_are_recorded_in_seconds()
    {
        await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a", null, r =>
            r.CustomTimeouts = new RegisterResourceRequest.Types.CustomTimeouts { Create = "300000000000ns", Delete = "1h30m" }));

        Assert.Equal(
            [new KeyValuePair<string, double>("create", 300), new KeyValuePair<string, double>("delete", 5400)],
            _stack.Resource("a").CustomTimeouts.Select(t => KeyValuePair.Create(t.Key, Math.Round(t.Value, 6))));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("hooks")]
    [InlineData("remote")]
    public async Task What_the_engine_does_not_have_is_refused(string option)
    {
        var result = await _stack.UpAsync(m => m.RegisterAsync(TestStack.Type, "a", null, r =>
        {
            r.ImportId = option == "import" ? "x" : "";
            r.Remote = option == "remote";
            r.Hooks = new RegisterResourceRequest.Types.ResourceHooksBinding();
            if (option == "hooks")
            {
                r.Hooks.BeforeCreate.Add("hook");
            }
        }));

        Assert.False(result.Succeeded);
        Assert.Contains("this engine does not have", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Empty(_stack.Cloud.Calls);
    }
}
