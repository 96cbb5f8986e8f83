using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.AzureNative.KeyVault.Outputs;
using Pulumi.AzureNative.Network;
using Pulumi.StandIn.Tests.Program;
using Pulumi.Utilities;
using static Pulumi.StandIn.Tests.Program.Values;

namespace Pulumi.StandIn.Tests.Wire;

public sealed class OutputsFromTheWireTests
{
    private enum Size
    {
        Small = 1,
        Large = 2,
    }

    [Fact]
    public async Task Each_type_is_read_from_its_form()
    {
        Assert.Equal("x", await ReadAsync<string>(Text("x")));
        Assert.True(await ReadAsync<bool>(Value.ForBool(true)));
        Assert.Equal(7, await ReadAsync<int>(Value.ForNumber(7)));
        Assert.Equal(1.5, await ReadAsync<double>(Value.ForNumber(1.5)));
        Assert.Equal(7, await ReadAsync<int?>(Value.ForNumber(7)));
        Assert.Equal(Size.Large, await ReadAsync<Size>(Value.ForNumber(2)));
        Assert.Equal(WebApplicationFirewallMode.Detection, await ReadAsync<WebApplicationFirewallMode>(Text("Detection")));
        Assert.Equal(ImmutableArray.Create(1, 2), await ReadAsync<ImmutableArray<int>>(Value.ForList(Value.ForNumber(1), Value.ForNumber(2))), (a, b) => a.SequenceEqual(b));
        Assert.Equal("v", (await ReadAsync<ImmutableDictionary<string, string>>(Map(("k", Text("v")))))["k"]);
        Assert.Equal(Union<int, string>.FromT1("x"), await ReadAsync<Union<int, string>>(Text("x")));
        Assert.Equal(Union<int, string>.FromT0(1), await ReadAsync<Union<int, string>>(Value.ForNumber(1)));
    }

    [Fact]
    public async Task An_output_type_is_made_by_its_constructor()
    {
        var vault = await ReadAsync<VaultPropertiesResponse>(Map(
            ("vaultUri", Text("https://kv.vault.azure.net/")), ("sku", Map(("family", Text("A")), ("name", Text("standard")))), ("enableSoftDelete", Value.ForBool(true))));

        Assert.Equal(("https://kv.vault.azure.net/", "standard", true), (vault.VaultUri, vault.Sku.Name, vault.EnableSoftDelete));
        Assert.Null(vault.SoftDeleteRetentionInDays);
    }

    [Fact]
    public async Task An_output_of_any_type_is_read_as_it_comes()
    {
        var map = Assert.IsType<ImmutableDictionary<string, object>>(await ReadAsync<object>(Map(
            ("text", Text("x")), ("number", Value.ForNumber(1)), ("flag", Value.ForBool(true)), ("list", Value.ForList(Value.ForNull())), ("__own", Text("y")))));

        Assert.Equal(["flag", "list", "number", "text"], map.Keys.Order());
        Assert.Equal(("x", 1.0, true), (map["text"], map["number"], map["flag"]));
        Assert.Null(Assert.IsType<ImmutableArray<object>>(map["list"]).Single());
    }

    [Fact]
    public async Task A_secret_anywhere_makes_the_whole_output_secret_and_only_that()
    {
        await using var engine = Answering(("any", Map(("inner", Value.ForList(Secret(Text("hidden")))))), ("text", Text("plain")));
        Thing thing = null!;
        await engine.RunAsync(() => { thing = new Thing("a"); });

        Assert.True(await Output.IsSecretAsync(thing.Any));
        Assert.False(await Output.IsSecretAsync(thing.Text));
        Assert.Equal("hidden", Assert.IsType<ImmutableArray<object>>(((ImmutableDictionary<string, object>)(await Read.ValueOf(thing.Any))!)["inner"]).Single());
    }

    [Fact]
    public async Task An_unknown_anywhere_makes_the_whole_output_unknown()
    {
        await using var engine = Answering(("list", Value.ForList(Text("x"), Unknown)));
        Thing thing = null!;
        await engine.RunAsync(() => { thing = new Thing("a"); });

        Assert.False(await OutputUtilities.GetIsKnownAsync(thing.List));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task What_is_missing_is_unknown_in_a_preview_and_nothing_in_an_update(bool isDryRun, bool isKnown)
    {
        await using var engine = new FakeEngine { IsDryRun = isDryRun };
        Thing thing = null!;
        await engine.RunAsync(() => { thing = new Thing("a"); });

        Assert.Equal(isKnown, await OutputUtilities.GetIsKnownAsync(thing.Text));
        Assert.Null(await Read.ValueOf(thing.Text));
        Assert.True((await Read.ValueOf(thing.List)).IsDefault);
        Assert.Equal(isKnown, await OutputUtilities.GetIsKnownAsync(thing.Id));
    }

    [Fact]
    public async Task A_value_of_another_type_is_a_warning_and_the_default()
    {
        await using var engine = Answering(("number", Text("seven")));
        Thing thing = null!;
        var exitCode = await engine.RunAsync(() => { thing = new Thing("a"); });

        Assert.Equal(0, exitCode);
        Assert.Equal(0, await Read.ValueOf(thing.Number));
        var warning = engine.Logs.Single(l => l.Severity == Pulumirpc.LogSeverity.Warning);
        Assert.Contains("Expected System.Int32 but got StringValue", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("seven", warning.Message, StringComparison.Ordinal);
        Assert.Equal(FakeEngine.UrnOf(engine["a"]), warning.Urn);
    }

    [Fact]
    public async Task An_output_comes_from_its_resource()
    {
        await using var engine = Answering(("text", Text("x")));
        Thing thing = null!;
        await engine.RunAsync(() => { thing = new Thing("a"); });

        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(thing.Text));
        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(thing.List));
    }

    [Fact]
    public async Task A_reference_is_read_as_a_resource_that_knows_its_URN()
    {
        var resource = Assert.IsAssignableFrom<Resource>(await ReadAsync<object>(Reference("urn:pulumi:other::p::t:m:T::x", "id")));

        Assert.Equal("urn:pulumi:other::p::t:m:T::x", await Read.ValueOf(resource.Urn));
    }

    private static FakeEngine Answering(params (string Name, Value Value)[] outputs) => new()
    {
        OnRegister = (request, response) =>
        {
            if (request.Custom) response.Object = Map(outputs).StructValue;
            return Task.CompletedTask;
        },
    };

    private static async Task<T> ReadAsync<T>(Value value)
    {
        await using var engine = Answering(("value", value));
        Holder<T> holder = null!;
        Assert.Equal(0, await engine.RunAsync(() => { holder = new Holder<T>(); }));
        Assert.Empty(engine.Logs);
        return await Read.ValueOf(holder.Value);
    }

    private sealed class Holder<T>() : CustomResource("test:index:Holder", "holder", null)
    {
        [Output("value")]
        public Output<T> Value { get; private set; } = null!;
    }
}
