using System.Text.Json.Nodes;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Gateway.Policies;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>
/// The APIs that are deployed in one API Management service. Built when the first request asks, and again after something below the
/// service has changed; between changes a request costs no reading.
/// </summary>
internal sealed class ApiCatalog
{
    private const string ApiType = "Microsoft.ApiManagement/service/apis";
    private const string WebSocketType = "websocket";

    /// <summary>The resource type of operations.</summary>
    public const string OperationType = "Microsoft.ApiManagement/service/apis/operations";

    private readonly ResourceStore _resources;
    private readonly string _serviceId;
    private int _changes;
    private Snapshot? _snapshot;

    /// <summary>A catalog of the service with that resource id.</summary>
    public ApiCatalog(ResourceStore resources, string serviceId)
    {
        _resources = resources;
        _serviceId = serviceId.TrimEnd('/');
        resources.Changed += OnChanged;
    }

    /// <summary>The deployed APIs, the longest path first, and what expressions see of the service.</summary>
    public Snapshot Current
    {
        get
        {
            // The count is taken before reading: a change in between makes the next request read again.
            var changes = Volatile.Read(ref _changes);
            var snapshot = Volatile.Read(ref _snapshot);
            if (snapshot?.Changes == changes)
                return snapshot;
            snapshot = Read(changes);
            Volatile.Write(ref _snapshot, snapshot);
            return snapshot;
        }
    }

    /// <summary>Compiles the policies that are deployed now, so that the first request need not wait for it.</summary>
    public void Prepare()
    {
        foreach (var api in Current.Apis)
        {
            try
            {
                _ = api.Policy.Value;
            }
            catch (PolicyProblemException)
            {
                // The request that runs into it is answered with an error.
            }
        }
    }

    /// <summary>Stops listening to changes.</summary>
    public void Close() => _resources.Changed -= OnChanged;

    private void OnChanged(ArmResourceChange change)
    {
        if (change.Id.StartsWith(_serviceId, StringComparison.OrdinalIgnoreCase))
            Interlocked.Increment(ref _changes);
    }

    private Snapshot Read(int changes)
    {
        var service = _resources.Get(_serviceId);
        var deployment = new PolicyDeployment { Region = GetText(service?.Body, "location") ?? "", ServiceName = service?.Name ?? "" };
        if (service is null)
            return new Snapshot(changes, deployment, [], new Dictionary<string, DeployedBackend>());
        var apis = _resources.List(_serviceId, ApiType).Where(IsServed).Select(ReadApi).OrderByDescending(api => api.Api.Path.Length);
        var backends = _resources.List(_serviceId, DeployedBackend.ResourceType).Select(ReadBackend).OfType<DeployedBackend>();
        return new Snapshot(changes, deployment, [.. apis], backends.ToDictionary(backend => backend.Id, StringComparer.OrdinalIgnoreCase));
    }

    private static DeployedBackend? ReadBackend(ArmResource backend) => BackendUrl.TryParse(GetText(backend.Properties, "url"), out var url)
        ? new DeployedBackend(backend.Name, url, CircuitRule.Read(backend.Properties), backend.Properties.ToJsonString())
        : null;

    // Other kinds of API and other revisions are not served: a request for them finds nothing.
    private static bool IsServed(ArmResource api) =>
        GetText(api.Properties, "type") is null or "http" or WebSocketType
        && !api.Name.Contains(";rev=", StringComparison.OrdinalIgnoreCase)
        && api.Properties["isCurrent"]?.GetValueKind() != System.Text.Json.JsonValueKind.False;

    private DeployedApi ReadApi(ArmResource api)
    {
        var properties = api.Properties;
        var isWebSocket = GetText(properties, "type") == WebSocketType;
        var policyId = isWebSocket ? $"{api.Id}/operations/onHandshake/policies/policy" : $"{api.Id}/policies/policy";
        var backend = BackendUrl.TryParse(GetText(properties, "serviceUrl"), isWebSocket, out var url) ? url : null;
        return new DeployedApi
        {
            Api = new PolicyApi
            {
                Id = api.Name,
                Name = GetText(properties, "displayName") ?? api.Name,
                Path = (GetText(properties, "path") ?? "").Trim('/'),
                Revision = GetText(properties, "apiRevision") ?? "1",
                ServiceUrl = backend is null ? null : new PolicyUrl(backend.Scheme, backend.IdnHost, backend.Port, backend.AbsolutePath, ""),
            },
            IsWebSocket = isWebSocket,
            // What is not said to be open is closed.
            SubscriptionRequired = properties["subscriptionRequired"]?.GetValueKind() != System.Text.Json.JsonValueKind.False,
            Operations = [.. _resources.List(api.Id, OperationType).Select(ReadOperation).OrderBy(operation => operation.Template)],
            Backend = backend,
            Policy = new Lazy<PolicyDocument>(() => PolicyDocument.Read(_resources.Get(policyId), GetFragment)),
        };
    }

    private static DeployedOperation ReadOperation(ArmResource operation)
    {
        var properties = operation.Properties;
        var template = GetText(properties, "urlTemplate") ?? "";
        var seen = new PolicyOperation
        {
            Id = operation.Name,
            Method = GetText(properties, "method") ?? "",
            Name = GetText(properties, "displayName") ?? operation.Name,
            UrlTemplate = template,
        };
        return new DeployedOperation(seen, new UrlTemplate(template));
    }

    private PolicyFragment? GetFragment(string id) =>
        _resources.Get($"{_serviceId}/policyFragments/{id}") is { } resource ? PolicyFragment.Of(resource) : null;

    private static string? GetText(JsonObject? value, string name) =>
        value?[name] is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The state between two changes.</summary>
    /// <param name="Changes">How many changes came before.</param>
    /// <param name="Deployment">What expressions see of the service.</param>
    /// <param name="Apis">The APIs, the longest path first.</param>
    /// <param name="Backends">The backends that policies can name, by name in any case.</param>
    internal sealed record Snapshot(
        int Changes, PolicyDeployment Deployment, IReadOnlyList<DeployedApi> Apis, IReadOnlyDictionary<string, DeployedBackend> Backends);
}
