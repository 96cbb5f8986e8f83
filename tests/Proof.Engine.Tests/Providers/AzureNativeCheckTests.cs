using Proof.Engine.Providers;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.AzureNative;
using Proof.Engine.Values;

namespace Proof.Engine.Tests.Providers;

public sealed class AzureNativeCheckTests
{
    private const string Group = "azure-native:resources:ResourceGroup";
    private const string Fragment = "azure-native:apimanagement:PolicyFragment";
    private const string Policy = "azure-native:apimanagement:ApiPolicy";
    private const string Vault = "azure-native:keyvault:Vault";

    private readonly AzureNativeProvider _provider = new(new AzureConnection
    {
        Client = new HttpClient(new RecordedAzure()),
        SubscriptionId = "s1",
        TenantId = "t1",
        Location = "West Europe",
    });

    [Fact]
    public async Task A_top_level_name_is_the_logical_name_and_eight_random_digits()
    {
        var first = await CheckAsync(Group, "net");
        var again = await CheckAsync(Group, "net");
        var other = await _provider.CheckAsync(new CheckRequest(Group, "net", null, PropertyMap.Empty, [9]), default);

        Assert.Matches("^net[0-9a-f]{8}$", first.Inputs.GetText("resourceGroupName"));
        Assert.Equal(first.Inputs, again.Inputs);
        Assert.NotEqual(first.Inputs, other.Inputs);
    }

    [Fact]
    public async Task A_random_name_is_kept_and_marked_as_replaceable_beside_the_old_one()
    {
        var first = await CheckAsync(Group, "net");
        var second = await _provider.CheckAsync(new CheckRequest(Group, "net", first.Inputs, PropertyMap.Empty, [9]), default);

        Assert.Equal(first.Inputs, second.Inputs);
        Assert.Equal(true, second.Inputs["__createBeforeDelete"]);
    }

    [Fact]
    public async Task A_child_is_named_like_its_logical_name()
    {
        var check = await CheckAsync(Fragment, "directory-00", ("resourceGroupName", "rg"), ("serviceName", "apim"), ("value", "<fragment />"));

        Assert.Empty(check.Failures);
        Assert.Equal("directory-00", check.Inputs.GetText("id"));
        Assert.Equal(
            "/subscriptions/s1/resourceGroups/rg/providers/Microsoft.ApiManagement/service/apim/policyFragments/directory-00",
            _provider.ForetellId(Fragment, check.Inputs));
    }

    [Fact]
    public async Task An_id_is_not_foretold_while_a_part_of_it_is_unknown()
    {
        var check = await CheckAsync(Fragment, "gate", ("resourceGroupName", PropertyValue.Unknown), ("serviceName", "apim"), ("value", PropertyValue.Unknown));

        Assert.Empty(check.Failures);
        Assert.Null(_provider.ForetellId(Fragment, check.Inputs));
    }

    [Fact]
    public async Task A_location_is_brought_to_the_short_form()
    {
        Assert.Equal("westeurope", (await CheckAsync(Group, "a")).Inputs.GetText("location"));
        Assert.Equal("northeurope", (await CheckAsync(Group, "a", ("location", "North Europe"))).Inputs.GetText("location"));
    }

    [Fact]
    public async Task What_is_missing_is_named_one_by_one()
    {
        var check = await CheckAsync(Fragment, "gate");

        Assert.Equal(["resourceGroupName", "serviceName", "value"], check.Failures.Select(f => f.Property).Order(StringComparer.Ordinal));
        Assert.All(check.Failures, f => Assert.StartsWith("missing required property", f.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_missing_inside_an_object_is_named_by_its_path()
    {
        var properties = PropertyMap.Of(("sku", PropertyMap.Of(("name", "gold"))));

        var check = await CheckAsync(Vault, "kv", ("resourceGroupName", "rg"), ("properties", properties));

        Assert.Equal(
            ["properties.sku.family", "properties.sku.name", "properties.tenantId"],
            check.Failures.Select(f => f.Property).Order(StringComparer.Ordinal));
        Assert.Contains(check.Failures, f => f.Reason.Contains("must be one of: standard, premium", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_object_that_is_unknown_passes()
    {
        Assert.Empty((await CheckAsync(Vault, "kv", ("resourceGroupName", "rg"), ("properties", PropertyValue.Unknown))).Failures);
    }

    [Fact]
    public async Task An_unknown_property_is_refused()
    {
        var failure = Assert.Single((await CheckAsync(Group, "a", ("lokation", "x"))).Failures);

        Assert.Equal("lokation", failure.Property);
    }

    [Fact]
    public async Task A_policy_has_no_other_id_than_policy()
    {
        var good = await CheckAsync(Policy, "p", ("resourceGroupName", "rg"), ("serviceName", "apim"), ("apiId", "widget"), ("value", "<policies />"));
        var bad = await CheckAsync(Policy, "p", ("resourceGroupName", "rg"), ("serviceName", "apim"), ("apiId", "widget"), ("value", "<policies />"), ("policyId", "mine"));

        Assert.Empty(good.Failures);
        Assert.Equal("policy", good.Inputs.GetText("policyId"));
        Assert.Equal("policyId", Assert.Single(bad.Failures).Property);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("")]
    public async Task A_name_that_would_bend_the_path_is_refused(string name)
    {
        var check = await CheckAsync(Group, "a", ("resourceGroupName", name));

        Assert.Contains(check.Failures, f => f.Property == "resourceGroupName");
    }

    [Fact]
    public async Task An_unsupported_type_is_refused_with_the_supported_ones()
    {
        var failure = await Assert.ThrowsAsync<ProviderException>(() => CheckAsync("azure-native:cache:Redis", "r"));

        Assert.Contains(Fragment, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_client_configuration_is_that_of_the_connection()
    {
        var config = await _provider.InvokeAsync("azure-native:authorization:getClientConfig", PropertyMap.Empty, default);

        Assert.Equal("s1", config.GetText("subscriptionId"));
        Assert.Equal("t1", config.GetText("tenantId"));
        await Assert.ThrowsAsync<ProviderException>(() => _provider.InvokeAsync("azure-native:keyvault:getVault", PropertyMap.Empty, default));
    }

    private Task<CheckResult> CheckAsync(string type, string name, params (string, PropertyValue)[] inputs) =>
        _provider.CheckAsync(new CheckRequest(type, name, null, PropertyMap.Of(inputs), [1, 2, 3]), default);
}
