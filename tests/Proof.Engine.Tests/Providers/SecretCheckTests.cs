using Proof.Engine.Providers;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.AzureKeyVault;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Providers;

public sealed class SecretCheckTests
{
    private const string Type = AzureKeyVaultProvider.SecretType;
    private const string Vault = "/subscriptions/s1/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv1";

    private readonly AzureKeyVaultProvider _provider = new(new AzureConnection
    {
        Client = new HttpClient(new RecordedAzure()),
        SubscriptionId = "s1",
        TenantId = "t1",
    });

    [Fact]
    public async Task A_value_becomes_a_secret_whatever_the_program_thinks_of_it()
    {
        var check = await CheckAsync(("keyVaultId", Vault), ("name", "a"), ("value", "v"));

        Assert.Empty(check.Failures);
        Assert.Equal(new SecretValue("v"), check.Inputs["value"]);
    }

    [Theory]
    [InlineData("keyVaultId", "kv1")]
    [InlineData("name", "a_b")]
    [InlineData("name", "a\n")]
    [InlineData("expirationDate", "2027-01-01")]
    [InlineData("notBeforeDate", "2027-01-01T00:00:00+01:00")]
    [InlineData("valueWo", "v")]
    public async Task A_wrong_property_is_named_and_its_value_is_not(string name, string value)
    {
        var inputs = PropertyMap.Of(("keyVaultId", Vault), ("name", "a"), ("value", "the-secret-itself")).With(name, value);

        var check = await _provider.CheckAsync(new CheckRequest(Type, "a", null, inputs, [1]), default);

        var failure = Assert.Single(check.Failures);
        Assert.Equal(name, failure.Property);
        Assert.DoesNotContain("the-secret-itself", failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        Assert.Equal(["keyVaultId", "value"], (await CheckAsync()).Failures.Select(f => f.Property));
    }

    [Fact]
    public async Task A_secret_without_a_name_gets_one_and_keeps_it()
    {
        var first = await CheckAsync(("keyVaultId", Vault), ("value", "v"));
        var second = await _provider.CheckAsync(new CheckRequest(Type, "a", first.Inputs, PropertyMap.Of(("keyVaultId", Vault), ("value", "v")), [9]), default);

        Assert.Matches("^a[0-9a-f]{8}$", first.Inputs.GetText("name"));
        Assert.Equal(first.Inputs, second.Inputs);
    }

    [Fact]
    public void A_new_value_makes_the_version_unknown_and_a_new_tag_does_not()
    {
        var inputs = PropertyMap.Of(("keyVaultId", Vault), ("name", "a"), ("value", new SecretValue("v1")));
        var old = inputs.With("version", "1").With("id", "https://kv1/secrets/a/1").With("versionlessId", "https://kv1/secrets/a").With("resourceId", "r");

        var tagged = _provider.Foresee(Type, inputs.With("tags", PropertyMap.Of(("a", "b"))), old);
        var rotated = _provider.Foresee(Type, inputs.With("value", new SecretValue("v2")), old);
        var created = _provider.Foresee(Type, inputs, null);

        Assert.Equal("1", tagged.GetText("version"));
        Assert.Equal(PropertyValue.Unknown, rotated["version"]);
        Assert.Equal("https://kv1/secrets/a", rotated.GetText("versionlessId"));
        Assert.Equal(PropertyValue.Unknown, created["version"]);
        Assert.False(created.ContainsKey("versionlessId"));
    }

    private Task<CheckResult> CheckAsync(params (string, PropertyValue)[] inputs) =>
        _provider.CheckAsync(new CheckRequest(Type, "a", null, PropertyMap.Of(inputs), [1]), default);
}
