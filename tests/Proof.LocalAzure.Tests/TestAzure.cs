using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Tests;

/// <summary>A LocalAzure in a directory of its own, with a client and the bodies that most tests need.</summary>
internal sealed class TestAzure : IAsyncDisposable
{
    private const string Group = "resourceGroups/rg";
    private readonly string _directory;
    private readonly bool _ownsDirectory;

    private TestAzure(LocalAzure azure, string directory, bool ownsDirectory, SettableClock clock)
    {
        Azure = azure;
        _directory = directory;
        _ownsDirectory = ownsDirectory;
        Clock = clock;
        Client = new HttpClient(azure.CreateHandler());
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "anything");
    }

    public LocalAzure Azure { get; }

    public HttpClient Client { get; }

    public SettableClock Clock { get; }

    public string DirectoryPath => _directory;

    /// <summary>The id of the resource group.</summary>
    public string GroupId => $"{Subscription}/{Group}";

    public string Subscription => $"/subscriptions/{Azure.Options.SubscriptionId}";

    /// <summary>Starts one in a new directory, or in a given one that the caller removes.</summary>
    public static async Task<TestAzure> StartAsync(string? directory = null, SettableClock? clock = null)
    {
        clock ??= new SettableClock();
        var path = directory ?? Directory.CreateTempSubdirectory("proof-azure-").FullName;
        return new TestAzure(await LocalAzure.StartAsync(new LocalAzureOptions { Directory = path, Clock = clock }, default), path, directory is null, clock);
    }

    public static async Task<TestAzure> WithGroupAsync()
    {
        var azure = await StartAsync();
        (await azure.PutAsync(Group, """{"location":"westeurope"}""")).Expect(HttpStatusCode.Created);
        return azure;
    }

    public static async Task<TestAzure> WithServiceAsync()
    {
        var azure = await WithGroupAsync();
        (await azure.PutAsync(Service(""), """{"location":"westeurope","sku":{"name":"Developer","capacity":1},"properties":{"publisherEmail":"a@acme.example","publisherName":"Acme"}}"""))
            .Expect(HttpStatusCode.Created);
        return azure;
    }

    public static async Task<TestAzure> WithVaultAsync(string settings = "")
    {
        var azure = await WithGroupAsync();
        (await azure.PutAsync(VaultPath("kv1"), VaultBody(settings))).Expect(HttpStatusCode.Created);
        return azure;
    }

    /// <summary>All that an application gateway stands on: network, address, identity, firewall policy, and API Management behind.</summary>
    public static async Task<TestAzure> WithPlaceForGatewayAsync()
    {
        var azure = await WithGroupAsync();
        await MustPutAsync("networkSecurityGroups/edge", """{"location":"westeurope","properties":{"securityRules":[{"name":"manage","properties":{"access":"Allow","direction":"Inbound","priority":100,"protocol":"Tcp","sourceAddressPrefix":"GatewayManager","sourcePortRange":"*","destinationAddressPrefix":"*","destinationPortRange":"65200-65535"}}]}}""");
        await MustPutAsync("networkSecurityGroups/gateway", """{"location":"westeurope","properties":{"securityRules":[]}}""");
        await MustPutAsync(
            "virtualNetworks/vnet",
            $$$"""{"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.20.0.0/16"]},"subnets":[{{{Subnet("edge", "10.20.0.0/24")}}},{{{Subnet("gateway", "10.20.1.0/24")}}}]} }""");
        await MustPutAsync("publicIPAddresses/edge", """{"location":"westeurope","sku":{"name":"Standard"}}""");
        await MustPutAsync(
            "applicationGatewayWebApplicationFirewallPolicies/partners",
            """{"location":"westeurope","properties":{"managedRules":{"managedRuleSets":[{"ruleSetType":"Microsoft_DefaultRuleSet","ruleSetVersion":"2.1"}]},"policySettings":{"state":"Enabled","mode":"Prevention"}}}""");
        (await azure.PutAsync(
            Service(""),
            $$$"""{"location":"westeurope","sku":{"name":"Developer","capacity":1},"properties":{"publisherEmail":"a@acme.example","publisherName":"Acme","virtualNetworkType":"Internal","virtualNetworkConfiguration":{"subnetResourceId":"{{{azure.Subscription}}}/{{{Group}}}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/gateway"} } }""")).Expect(HttpStatusCode.Created);
        return azure;

        async Task MustPutAsync(string path, string body) => (await azure.PutAsync($"{Group}/providers/Microsoft.Network/{path}", body)).Expect(HttpStatusCode.Created);

        string Subnet(string name, string range) =>
            $$$"""{"name":"{{{name}}}","properties":{"addressPrefix":"{{{range}}}","networkSecurityGroup":{"id":"{{{azure.Subscription}}}/{{{Group}}}/providers/Microsoft.Network/networkSecurityGroups/{{{name}}}"} } }""";
    }

    public static string Service(string tail) => $"{Group}/providers/Microsoft.ApiManagement/service/apim{tail}";

    public static string VaultPath(string name) => $"{Group}/providers/Microsoft.KeyVault/vaults/{name}";

    public static string VaultBody(string settings = "") =>
        $$$"""{"location":"westeurope","properties":{"tenantId":"00000000-0000-4000-8000-00000000a002","sku":{"family":"A","name":"standard"},"enableRbacAuthorization":true{{{settings}}}}}""";

    public Task<Answer> PutAsync(string path, string body) => SendAsync(HttpMethod.Put, Arm(path), body);

    public Task<Answer> GetAsync(string path, string query = "") => SendAsync(HttpMethod.Get, Arm(path, query));

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, Arm(path));

    /// <summary>A request to the vault kv1.</summary>
    public Task<Answer> VaultAsync(HttpMethod method, string path, string? body = null) =>
        SendAsync(method, $"https://kv1.vault.azure.net/{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}api-version=7.4", body);

    public async Task<Answer> SendAsync(HttpMethod method, string url, string? body = null)
    {
        using var request = new HttpRequestMessage(method, url);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var headers = response.Headers.ToDictionary(h => h.Key, h => string.Join(",", h.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text)!.AsObject(), headers);
    }

    public string Arm(string path, string query = "") =>
        $"https://management.azure.com{Subscription}/{path}?api-version={VersionOf(path)}{query}";

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Azure.DisposeAsync();
        if (_ownsDirectory)
            Directory.Delete(_directory, recursive: true);
    }

    private static string VersionOf(string path) =>
        path.Contains("Microsoft.KeyVault", StringComparison.OrdinalIgnoreCase) ? "2024-11-01"
        : path.Contains("Microsoft.ManagedIdentity", StringComparison.OrdinalIgnoreCase) ? "2023-01-31"
        : path.Contains("privateDnsZones", StringComparison.OrdinalIgnoreCase) ? "2024-06-01"
        : path.Contains("Microsoft.EventGrid", StringComparison.OrdinalIgnoreCase) ? "2025-02-15"
        : path.Contains("Microsoft.Storage", StringComparison.OrdinalIgnoreCase) ? "2024-01-01"
        : path.Contains("/providers/", StringComparison.OrdinalIgnoreCase) ? "2024-05-01" : "2024-03-01";
}
