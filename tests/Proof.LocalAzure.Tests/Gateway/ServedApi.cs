using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Gateway;
using Proof.LocalAzure.Resources;
using Proof.LocalAzure.Tests.Edge;

namespace Proof.LocalAzure.Tests.Gateway;

/// <summary>A LocalAzure that serves the API "widget" with a policy, and a client that speaks to its edge.</summary>
internal sealed class ServedApi : IAsyncDisposable
{
    /// <summary>Names the client's address in requests to the edge.</summary>
    public const string ClientHeader = "X-Client";

    /// <summary>An address that the firewall lets through.</summary>
    public const string Allowed = "198.51.100.7";

    private const string Group = "/subscriptions/00000000-0000-4000-8000-00000000a001/resourceGroups/rg";
    private const string Service = Group + "/providers/Microsoft.ApiManagement/service/apim";
    private const string FirewallId = Group + "/providers/Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies/partners";
    private readonly string _directory;
    private readonly LocalAzure _azure;

    private ServedApi(string directory, LocalAzure azure, DataPath path, SettableClock clock)
    {
        _directory = directory;
        _azure = azure;
        Path = path;
        Clock = clock;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = path.EdgeAddress };
    }

    public DataPath Path { get; }

    public SettableClock Clock { get; }

    public HttpClient Client { get; }

    public ResourceStore Resources => _azure.Resources;

    public static DataPathOptions Options { get; } = new()
    {
        ClientAddressHeader = ClientHeader,
        ApplicationGatewayId = TestGateway.Basic(Group, "partners").Id,
        ApiManagementId = Service,
        EdgeSubnet = "10.20.0.0/24",
    };

    /// <summary>Nothing deployed.</summary>
    public static async Task<ServedApi> EmptyAsync(DataPathOptions? options = null)
    {
        var directory = Directory.CreateTempSubdirectory("proof-gateway-").FullName;
        var clock = new SettableClock();
        var azure = await LocalAzure.StartAsync(new LocalAzureOptions { Directory = directory, Clock = clock }, default);
        return new ServedApi(directory, azure, await azure.OpenDataPathAsync(options ?? Options, default), clock);
    }

    /// <summary>The API "widget" with a policy, behind a firewall that lets 198.51.100.0/24 through.</summary>
    public static async Task<ServedApi> WithPolicyAsync(
        string inbound = "", string backend = "<base/>", string outbound = "", string onError = "<base/>", DataPathOptions? options = null)
    {
        var served = await EmptyAsync(options);
        served.PutService();
        served.PutApi("widget", "widget");
        served.PutOperation("widget", "get", "GET", "/*");
        served.PutOperation("widget", "post", "POST", "/*");
        served.PutFirewall(Rule(1, "Block", Addresses(true, "198.51.100.0/24")));
        served.PutPolicy(Document(inbound, backend, outbound, onError));
        return served;
    }

    public static string Document(string inbound = "", string backend = "<base/>", string outbound = "", string onError = "<base/>") =>
        $"<policies><inbound>{inbound}</inbound><backend>{backend}</backend><outbound>{outbound}</outbound><on-error>{onError}</on-error></policies>";

    public static JsonObject Rule(int priority, string action, params JsonObject[] conditions) => new()
    {
        ["name"] = $"rule{priority}",
        ["priority"] = priority,
        ["ruleType"] = "MatchRule",
        ["action"] = action,
        ["matchConditions"] = new JsonArray([.. conditions]),
    };

    public static JsonObject Addresses(bool negate, params string[] ranges) => Condition("RemoteAddr", null, "IPMatch", negate, ranges);

    public static JsonObject Condition(string variable, string? selector, string operation, bool negate, params string[] values) => new()
    {
        ["matchVariables"] = new JsonArray(selector is null
            ? new JsonObject { ["variableName"] = variable }
            : new JsonObject { ["variableName"] = variable, ["selector"] = selector }),
        ["operator"] = operation,
        ["negationConditon"] = negate,
        ["matchValues"] = new JsonArray([.. values.Select(v => JsonValue.Create(v))]),
    };

    public static ArmResource Firewall(JsonObject? settings, params JsonObject[] rules) => Resource(
        FirewallId, "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies", new JsonObject
        {
            ["policySettings"] = settings ?? new JsonObject { ["state"] = "Enabled", ["mode"] = "Prevention" },
            ["managedRules"] = JsonNode.Parse("""{"managedRuleSets":[{"ruleSetType":"Microsoft_DefaultRuleSet","ruleSetVersion":"2.1"}]}"""),
            ["customRules"] = new JsonArray([.. rules]),
        });

    public static ArmResource Policy(string text, string format = "rawxml", string api = "widget") => Resource(
        $"{Service}/apis/{api}/policies/policy", "Microsoft.ApiManagement/service/apis/policies", new JsonObject { ["value"] = text, ["format"] = format });

    public static ArmResource HandshakePolicy(string text, string format = "rawxml", string api = "ws") => Resource(
        $"{Service}/apis/{api}/operations/onHandshake/policies/policy",
        "Microsoft.ApiManagement/service/apis/operations/policies",
        new JsonObject { ["value"] = text, ["format"] = format });

    public static ArmResource Fragment(string id, string text, string format = "rawxml") => Resource(
        $"{Service}/policyFragments/{id}", "Microsoft.ApiManagement/service/policyFragments", new JsonObject { ["value"] = text, ["format"] = format });

    /// <summary>The gateway, and an edge that leads everything to it.</summary>
    public void PutService()
    {
        Resources.Put(Resource(Service, "Microsoft.ApiManagement/service", new JsonObject { ["privateIPAddresses"] = new JsonArray(TestGateway.BackendAddress) }));
        PutGateway(Gateway);
    }

    public static TestGateway Gateway => TestGateway.Basic(Group, "partners");

    public void PutGateway(TestGateway gateway) => Resources.Put(Resource(gateway.Id, "Microsoft.Network/applicationGateways", gateway.Properties));

    public void PutApi(string id, string path, string serviceUrl = "https://backend.acme.example/base", bool subscriptionRequired = false, string? type = null) =>
        Resources.Put(Resource($"{Service}/apis/{id}", "Microsoft.ApiManagement/service/apis", new JsonObject
        {
            ["path"] = path,
            ["serviceUrl"] = serviceUrl,
            ["subscriptionRequired"] = subscriptionRequired,
            ["displayName"] = "Widget API",
            ["type"] = type,
        }));

    /// <summary>Puts the backend "hook" as the management API would have stored it.</summary>
    public void PutBackend(string url, string? circuitBreaker = null) => Resources.Put(Resource(
        $"{Service}/backends/hook", "Microsoft.ApiManagement/service/backends", new JsonObject
        {
            ["url"] = url,
            ["protocol"] = "http",
            ["circuitBreaker"] = circuitBreaker is null ? null : JsonNode.Parse(circuitBreaker),
        }));

    public void PutOperation(string api, string id, string method, string template) =>
        Save(Operation(api, id, method, template));

    public static ArmResource Operation(string api, string id, string method, string template) =>
        Resource($"{Service}/apis/{api}/operations/{id}", "Microsoft.ApiManagement/service/apis/operations", new JsonObject
        {
            ["method"] = method,
            ["urlTemplate"] = template,
            ["displayName"] = id,
        });

    public void PutFirewall(params JsonObject[] rules) => Resources.Put(Firewall(null, rules));

    /// <summary>Saves a policy the way the management API does: checked first.</summary>
    public void PutPolicy(string text, string format = "rawxml") => Save(Policy(text, format));

    public void PutFragment(string id, string text, string format = "rawxml") => Save(Fragment(id, text, format));

    public void Save(ArmResource resource)
    {
        new PolicyValidator(Resources).Validate(resource);
        new ApiOperationValidator().Validate(resource);
        new FirewallPolicyValidator().Validate(resource);
        Resources.Put(resource);
    }

    public void Delete(ArmResource resource) => Assert.True(Resources.Delete(resource.Id));

    /// <summary>Adds the WebSocket API "ws", at first without a policy.</summary>
    public void PutSocketApi(string serviceUrl = "wss://backend.acme.example/base")
    {
        PutApi("ws", "ws", serviceUrl, type: "websocket");
        Resources.Put(Operation("ws", "onHandshake", "GET", "/"));
    }

    /// <summary>Opens a WebSocket from an allowed address.</summary>
    public async Task<ClientWebSocket> ConnectAsync(string path = "/ws", Action<ClientWebSocketOptions>? shape = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader(ClientHeader, Allowed);
        shape?.Invoke(socket.Options);
        try
        {
            await socket.ConnectAsync(new UriBuilder(new Uri(Path.EdgeAddress, path)) { Scheme = "ws" }.Uri, default);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>A request to the edge from an allowed address.</summary>
    public Task<HttpResponseMessage> GetAsync(string path = "/widget/session", params (string Name, string Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, path), headers);

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, params (string Name, string Value)[] headers)
    {
        using (request)
        {
            foreach (var (name, value) in headers)
                request.Headers.TryAddWithoutValidation(name, value);
            if (!request.Headers.Contains(ClientHeader))
                request.Headers.Add(ClientHeader, Allowed);
            return await Client.SendAsync(request);
        }
    }

    /// <summary>What the echo backend says it received.</summary>
    public async Task<Echo> EchoAsync(string path = "/widget/session", params (string Name, string Value)[] headers) =>
        await Echo.ReadAsync(await GetAsync(path, headers));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Path.DisposeAsync();
        await _azure.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    private static ArmResource Resource(string id, string type, JsonObject properties) => new(
        id, id[(id.LastIndexOf('/') + 1)..], type, new JsonObject { ["id"] = id, ["type"] = type, ["location"] = "westeurope", ["properties"] = properties });
}
