using System.Collections.Immutable;
using System.Text.Json;
using Pulumi.StandIn.Tests.Program;

namespace Pulumi.StandIn.Tests.Deployments;

public sealed class ConfigTests
{
    private static readonly ImmutableDictionary<string, string> Values = new Dictionary<string, string>
    {
        ["proof:text"] = "x",
        ["proof:yes"] = "true",
        ["proof:number"] = "7",
        ["proof:real"] = "1.5",
        ["proof:object"] = """{"Name":"n","Size":2}""",
        ["proof:hidden"] = "s3cret",
        ["azure-native:location"] = "westeurope",
    }.ToImmutableDictionary();

    [Fact]
    public async Task Values_are_read_as_their_types() => await RunAsync(() =>
    {
        var config = new Config();

        Assert.Equal(("x", true, 7, 1.5), (config.Get("text"), config.GetBoolean("yes"), config.GetInt32("number"), config.GetDouble("real")));
        Assert.Equal(("x", true, 7, 1.5), (config.Require("text"), config.RequireBoolean("yes"), config.RequireInt32("number"), config.RequireDouble("real")));
        Assert.Equal(new Sized("n", 2), config.GetObject<Sized>("object"));
        Assert.Equal(new Sized("n", 2), config.RequireObject<Sized>("object", JsonSerializerOptions.Default));
        Assert.Equal("westeurope", new Config("azure-native").Get("location"));
        Assert.Equal("x", new Config("proof:config").Get("text"));
    });

    [Fact]
    public async Task What_is_not_set_is_nothing() => await RunAsync(() =>
    {
        var config = new Config();

        Assert.Equal((null, null, null, null), (config.Get("no"), config.GetBoolean("no"), config.GetInt32("no"), config.GetDouble("no")));
        Assert.Null(config.GetObject<Sized>("no"));
        Assert.Null(config.GetSecret("no"));
        Assert.Null(config.GetSecretInt32("no"));
        Assert.Null(config.GetSecretObject<Sized>("no"));
    });

    [Fact]
    public async Task Secrets_are_secret_outputs()
    {
        var checks = new List<Task<(object?, bool)>>();
        await RunAsync(() =>
        {
            var config = new Config();
            checks.Add(CheckAsync(config.RequireSecret("hidden")));
            checks.Add(CheckAsync(config.RequireSecretBoolean("yes")));
            checks.Add(CheckAsync(config.RequireSecretInt32("number")));
            checks.Add(CheckAsync(config.RequireSecretDouble("real")));
            checks.Add(CheckAsync(config.RequireSecretObject<Sized>("object")));
            checks.Add(CheckAsync(config.GetSecret("hidden")!));
        });

        Assert.Equal(
            [("s3cret", true), (true, true), (7, true), (1.5, true), (new Sized("n", 2), true), ("s3cret", true)], await Task.WhenAll(checks));
    }

    [Fact]
    public async Task A_missing_value_is_asked_for_by_name()
    {
        Assert.Equal(
            "Missing Required configuration variable 'proof:no'\n\tplease set a value using the command `pulumi config set proof:no <value>`",
            await ErrorOfAsync(config => config.Require("no")));
        Assert.StartsWith("Missing Required configuration variable 'proof:no'", await ErrorOfAsync(config => config.RequireObject<Sized>("no")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_another_type_is_named()
    {
        Assert.Equal("Configuration 'proof:text' value 'x' is not a valid 'Boolean'", await ErrorOfAsync(config => config.GetBoolean("text")));
        Assert.Equal("Configuration 'proof:real' value '1.5' is not a valid 'Int32'", await ErrorOfAsync(config => config.RequireInt32("real")));
        Assert.StartsWith("Configuration 'proof:text' value 'x' is not a valid", await ErrorOfAsync(config => config.GetObject<Sized>("text")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task True_and_false_have_one_spelling()
    {
        await using var engine = new FakeEngine { Config = Values.SetItem("proof:yes", "True") };

        Assert.Equal(32, await engine.RunAsync(() => { new Config().GetBoolean("yes"); }));
    }

    [Fact]
    public async Task A_secret_is_never_in_a_message()
    {
        foreach (var read in new Action<Config>[] { c => c.GetInt32("hidden"), c => c.GetObject<Sized>("hidden"), c => c.RequireSecretDouble("hidden") })
        {
            var message = await ErrorOfAsync(read);
            Assert.Contains("'[secret]'", message, StringComparison.Ordinal);
            Assert.DoesNotContain("s3cret", message, StringComparison.Ordinal);
        }
    }

    private static async Task RunAsync(Action check)
    {
        await using var engine = new FakeEngine { Config = Values, SecretKeys = ["proof:hidden"] };
        var exitCode = await engine.RunAsync(check);
        Assert.Equal((0, ""), (exitCode, string.Join('\n', engine.Errors)));
    }

    private static async Task<string> ErrorOfAsync(Action<Config> read)
    {
        await using var engine = new FakeEngine { Config = Values, SecretKeys = ["proof:hidden"] };
        Assert.Equal(32, await engine.RunAsync(() => read(new Config())));
        return Assert.Single(engine.Errors);
    }

    private static async Task<(object? Value, bool IsSecret)> CheckAsync<T>(Output<T> output) => (await Read.ValueOf(output), await Output.IsSecretAsync(output));

    private sealed record Sized(string Name, int Size);
}
