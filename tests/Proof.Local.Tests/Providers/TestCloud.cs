using System.Collections.Immutable;
using System.Net.Http.Headers;
using Proof.Engine.Providers;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.AzureKeyVault;
using Proof.Engine.Providers.AzureNative;
using Proof.Engine.Values;

namespace Proof.Local.Tests.Providers;

/// <summary>The Azure providers over a real LocalAzure in a directory of its own.</summary>
internal sealed class TestCloud : IAsyncDisposable
{
    public const string Group = "azure-native:resources:ResourceGroup";
    public const string Vault = "azure-native:keyvault:Vault";
    public const string Service = "azure-native:apimanagement:ApiManagementService";
    public const string Api = "azure-native:apimanagement:Api";
    public const string Operation = "azure-native:apimanagement:ApiOperation";
    public const string Policy = "azure-native:apimanagement:ApiPolicy";
    public const string Fragment = "azure-native:apimanagement:PolicyFragment";
    public const string Firewall = "azure-native:network:WebApplicationFirewallPolicy";
    public const string Secret = "azure:keyvault/secret:Secret";

    private readonly string _directory;
    private readonly HttpClient _client;

    private TestCloud(LocalAzure.LocalAzure azure, string directory)
    {
        Azure = azure;
        _directory = directory;
        _client = new HttpClient(azure.CreateHandler());
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "local");
        var connection = new AzureConnection
        {
            Client = _client,
            SubscriptionId = azure.Options.SubscriptionId,
            TenantId = azure.Options.TenantId,
            Location = azure.Options.Location,
        };
        Native = new AzureNativeProvider(connection);
        WithoutLocation = new AzureNativeProvider(connection with { Location = null });
        Secrets = new AzureKeyVaultProvider(connection);
    }

    public LocalAzure.LocalAzure Azure { get; }

    public AzureNativeProvider Native { get; }

    public AzureNativeProvider WithoutLocation { get; }

    public AzureKeyVaultProvider Secrets { get; }

    public string GroupId => $"/subscriptions/{Azure.Options.SubscriptionId}/resourceGroups/rg";

    public string VaultId => $"{GroupId}/providers/Microsoft.KeyVault/vaults/kv1";

    public static async Task<TestCloud> StartAsync()
    {
        var directory = Directory.CreateTempSubdirectory("proof-cloud-").FullName;
        return new TestCloud(await LocalAzure.LocalAzure.StartAsync(new() { Directory = directory }, default), directory);
    }

    public static async Task<TestCloud> WithVaultAsync()
    {
        var cloud = await StartAsync();
        await cloud.CreateAsync(Group, "rg", ("resourceGroupName", "rg"));
        await cloud.CreateAsync(Vault, "kv1", ("resourceGroupName", "rg"), ("vaultName", "kv1"), ("properties", cloud.VaultProperties()));
        return cloud;
    }

    public static async Task<TestCloud> WithApiAsync()
    {
        var cloud = await StartAsync();
        await cloud.CreateAsync(Group, "rg", ("resourceGroupName", "rg"));
        await cloud.CreateAsync(Service, "apim", [.. InGroup(), ("serviceName", "apim"), ("publisherEmail", "a@acme.example"), ("publisherName", "Acme"),
            ("sku", Map(("name", "Developer"), ("capacity", 1.0)))]);
        await cloud.CreateAsync(Api, "widget", [.. InService(), ("path", "widget"), ("protocols", List("https")), ("subscriptionRequired", false)]);
        return cloud;
    }

    public static (string, PropertyValue)[] InGroup() => [("resourceGroupName", "rg")];

    public static (string, PropertyValue)[] InService() => [("resourceGroupName", "rg"), ("serviceName", "apim")];

    public static (string, PropertyValue)[] InApi() => [.. InService(), ("apiId", "widget")];

    public PropertyValue VaultProperties() => Map(
        ("tenantId", Azure.Options.TenantId), ("enableRbacAuthorization", true), ("sku", Map(("family", "A"), ("name", "standard"))));

    public static PropertyValue Map(params (string, PropertyValue)[] members) => PropertyMap.Of(members);

    public static PropertyValue List(params PropertyValue[] items) => ImmutableArray.Create(items);

    /// <summary>Checks and creates, as the engine does.</summary>
    public async Task<Deployed> CreateAsync(string type, string name, params (string, PropertyValue)[] inputs)
    {
        var provider = Of(type);
        var check = await provider.CheckAsync(new CheckRequest(type, name, null, PropertyMap.Of(inputs), [1, 2, 3]), default);
        Assert.Empty(check.Failures);
        var created = await provider.CreateAsync(new CreateRequest(type, name, check.Inputs), default);
        return new Deployed(type, name, created.Id, check.Inputs, created.Outputs);
    }

    /// <summary>Checks, compares and updates, as the engine does.</summary>
    public async Task<(DiffResult Diff, Deployed Now)> UpdateAsync(Deployed old, params (string, PropertyValue)[] inputs)
    {
        var provider = Of(old.Type);
        var check = await provider.CheckAsync(new CheckRequest(old.Type, old.Name, old.Inputs, PropertyMap.Of(inputs), [4]), default);
        Assert.Empty(check.Failures);
        var diff = await provider.DiffAsync(new DiffRequest(old.Type, old.Id, old.Inputs, old.Outputs, check.Inputs), default);
        if (!diff.Replaces.IsEmpty)
            return (diff, old);
        var outputs = await provider.UpdateAsync(new UpdateRequest(old.Type, old.Id, old.Inputs, old.Outputs, check.Inputs), default);
        return (diff, old with { Inputs = check.Inputs, Outputs = outputs });
    }

    public Task DeleteAsync(Deployed resource) =>
        Of(resource.Type).DeleteAsync(new DeleteRequest(resource.Type, resource.Id, resource.Inputs, resource.Outputs), default);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Azure.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    private IProvider Of(string type) => type == Secret ? Secrets : Native;
}

/// <summary>A resource as the engine would remember it.</summary>
internal sealed record Deployed(string Type, string Name, string Id, PropertyMap Inputs, PropertyMap Outputs);
