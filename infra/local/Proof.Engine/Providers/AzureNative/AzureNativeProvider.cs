using System.Net;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Providers.AzureNative.Types;
using Proof.Engine.Providers.Inputs;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.AzureNative;

/// <summary>The provider <c>azure-native</c>: deploys through Azure Resource Manager's REST API what is described in <see cref="NativeTypes"/>.</summary>
public sealed class AzureNativeProvider : IProvider
{
    private const string GetClientConfig = "azure-native:authorization:getClientConfig";

    private readonly AzureClient _client;

    /// <summary>A provider that uses this connection.</summary>
    public AzureNativeProvider(AzureConnection connection) => _client = new AzureClient(connection);

    /// <inheritdoc/>
    public async Task<CheckResult> CheckAsync(CheckRequest request, CancellationToken cancellationToken)
    {
        var type = NativeTypes.Get(request.Type);
        var inputs = NativeCheck.Complete(type, request);
        if (type.Body.Contains("location", StringComparer.Ordinal))
            inputs = await LocateAsync(inputs, request.Old, cancellationToken);
        return new CheckResult(inputs, [.. NativeCheck.Faults(type, inputs)]);
    }

    /// <inheritdoc/>
    public Task<DiffResult> DiffAsync(DiffRequest request, CancellationToken cancellationToken)
    {
        var type = NativeTypes.Get(request.Type);
        var changes = InputDiff.Changes(request.OldInputs, request.NewInputs);
        var replaces = changes.Where(path => path == "location" || type.PathInputs.Contains(path, StringComparer.Ordinal)).ToList();
        var hasRandomName = request.OldInputs.Get(NativeCheck.CreateBeforeDelete) is BoolValue { Value: true };
        return Task.FromResult(new DiffResult(changes, [.. replaces], replaces.Count > 0 && !hasRandomName));
    }

    /// <inheritdoc/>
    public PropertyMap Foresee(string type, PropertyMap inputs, PropertyMap? oldOutputs) =>
        NativeForesight.Foresee(NativeTypes.Get(type), inputs, oldOutputs);

    /// <inheritdoc/>
    public string? ForetellId(string type, PropertyMap inputs) => NativeTypes.Get(type).Id(inputs, _client.Connection.SubscriptionId);

    /// <inheritdoc/>
    public async Task<ReadResult?> ReadAsync(string type, string id, CancellationToken cancellationToken)
    {
        var native = NativeTypes.Get(type);
        var path = native.ReadId(id) ?? throw new ProviderException($"'{id}' is not an id of {type}: it must look like {native.Path}.");
        var url = Url(native, id, null);
        var response = await _client.SendAsync(HttpMethod.Get, url, null, cancellationToken);
        if (response.Status == HttpStatusCode.NotFound)
            return null;
        if (!response.IsSuccess)
            throw response.ToException(HttpMethod.Get, url);
        var outputs = native.ToOutputs(response.Body);
        return new ReadResult(id, native.ToInputs(path, outputs), outputs);
    }

    /// <inheritdoc/>
    public Task<PropertyMap> InvokeAsync(string token, PropertyMap arguments, CancellationToken cancellationToken) => token == GetClientConfig
        ? Task.FromResult(PropertyMap.Of(
            ("clientId", _client.Connection.ClientId), ("objectId", _client.Connection.ObjectId),
            ("subscriptionId", _client.Connection.SubscriptionId), ("tenantId", _client.Connection.TenantId)))
        : throw new ProviderException($"The function '{token}' is not supported. Supported is: {GetClientConfig}.");

    /// <inheritdoc/>
    public async Task<CreateResult> CreateAsync(CreateRequest request, CancellationToken cancellationToken)
    {
        var type = NativeTypes.Get(request.Type);
        var id = IdOf(type, request.Inputs);
        var url = Url(type, id, request.Inputs);
        var existing = await _client.SendAsync(HttpMethod.Get, url, null, cancellationToken);
        if (existing.IsSuccess)
            throw new ProviderException($"cannot create already existing resource '{id}'. Delete it, or import it into the stack.");
        if (existing.Status != HttpStatusCode.NotFound)
            throw existing.ToException(HttpMethod.Get, url);
        if (type.Token == KeyVaultTypes.Vault.Token)
            await DeletedVault.RecoverAsync(_client, type, url, request.Inputs, cancellationToken);
        return new CreateResult(id, await PutAsync(type, url, request.Inputs, cancellationToken));
    }

    /// <inheritdoc/>
    public Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken)
    {
        var type = NativeTypes.Get(request.Type);
        return PutAsync(type, Url(type, request.Id, request.NewInputs), request.NewInputs, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken)
    {
        var url = Url(NativeTypes.Get(request.Type), request.Id, null);
        var response = await _client.SendAsync(HttpMethod.Delete, url, null, cancellationToken);
        if (response.Status == HttpStatusCode.NotFound)
            return;
        if (!response.IsSuccess)
            throw response.ToException(HttpMethod.Delete, url);
        await _client.FinishDeleteAsync(response, cancellationToken);
    }

    private async Task<PropertyMap> PutAsync(NativeType type, Uri url, PropertyMap inputs, CancellationToken cancellationToken)
    {
        var response = await _client.SendOrThrowAsync(HttpMethod.Put, url, type.ToBody(inputs), cancellationToken);
        return type.ToOutputs(await _client.FinishPutAsync(response, url, cancellationToken));
    }

    private string IdOf(NativeType type, PropertyMap inputs) => type.Id(inputs, _client.Connection.SubscriptionId)
        ?? throw new ProviderException($"{type.Token} cannot be created: one of {string.Join(", ", type.PathInputs)} is missing.");

    // A policy is read in the format in which it is written, so that what is read can be compared with what was sent.
    private static Uri Url(NativeType type, string id, PropertyMap? inputs)
    {
        var format = type.HasPolicyText ? $"&format={inputs?.GetText("format") ?? (inputs is null ? "rawxml" : "xml")}" : "";
        return new Uri($"https://management.azure.com{string.Join('/', id.Split('/').Select(Uri.EscapeDataString))}?api-version={type.ApiVersion}{format}");
    }

    // azure-native looks for a location in this order: the program, the state, the configuration, the resource group.
    private async Task<PropertyMap> LocateAsync(PropertyMap inputs, PropertyMap? old, CancellationToken cancellationToken)
    {
        if (InputDiff.Bare(inputs.Get("location")) is { } given)
            return given is StringValue text ? inputs.With("location", Normal(text.Value)) : inputs;
        if ((old?.GetText("location") ?? _client.Connection.Location) is { } location)
            return inputs.With("location", Normal(location));
        if (inputs.Get("resourceGroupName") is not { } group || InputDiff.Bare(group) is UnknownValue)
            return inputs.With("location", PropertyValue.Unknown);

        var groupId = $"/subscriptions/{_client.Connection.SubscriptionId}/resourceGroups/{inputs.GetText("resourceGroupName")}";
        var found = await ReadAsync("azure-native:resources:ResourceGroup", groupId, cancellationToken);
        // A group that is still to be made has its location by the time this resource is made
        return inputs.With("location", found?.Outputs.Get("location") ?? PropertyValue.Unknown);
    }

    // 'West Europe' and 'westeurope' are one region
    private static string Normal(string location) => location.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
