using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Http;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>Azure Resource Manager over HTTP: PUT, GET, HEAD and DELETE of a resource, GET of a list, and operations to poll.</summary>
internal sealed class ManagementApi(LocalAzureOptions options, ResourceManager manager, ResourceTypes types, DeletedVaultsApi deletedVaults)
{
    /// <summary>The host name that clients use.</summary>
    public const string Host = "management.azure.com";

    private readonly Operations _operations = new();

    /// <summary>Answers one request. Throws <see cref="ArmException"/> for what is refused.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        Authorization.RequireBearer(
            context,
            $"Bearer authorization_uri=\"https://login.microsoftonline.com/{options.TenantId}\", error=\"invalid_token\", "
            + "error_description=\"The authentication failed because of missing 'Authorization' header.\"",
            "AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing. Locally any bearer token that is not empty will do.");
        var request = context.Request;
        var version = request.Query["api-version"].ToString();
        if (version.Length == 0)
            throw new ArmException(400, "MissingApiVersionParameter", "The api-version query parameter (?api-version=) is required for all requests.");

        if (OperationId(request.Path) is { } operation)
        {
            await AnswerOperationAsync(context, operation);
            return;
        }
        if (DeletedVaultsApi.IsFor(request.Path))
        {
            await deletedVaults.HandleAsync(context);
            return;
        }

        var path = ResourcePath.Parse(request.Path, options.SubscriptionId, types);
        CheckVersion(version, path.Type);
        var isWhole = path.Item is not null;
        await (request.Method switch
        {
            "PUT" when isWhole => PutAsync(context, path.Item!),
            "GET" when isWhole => context.AnswerAsync(200, Present(manager.Get(path.Item!), context)),
            "HEAD" when isWhole => AnswerHeadAsync(context, path.Item!),
            "DELETE" when isWhole => DeleteAsync(context, path.Item!),
            "GET" => ListAsync(context, path),
            _ => throw new ArmException(
                405, "MethodNotAllowed", $"LocalAzure does not serve {request.Method} here. It serves GET, HEAD, PUT and DELETE of a resource, and GET of a list."),
        });
    }

    private Task ListAsync(HttpContext context, ResourcePath path)
    {
        var items = manager.List(path.ParentId, path.Type).Select(r => Present(r, context).DeepClone());
        return context.AnswerAsync(200, new JsonObject { ["value"] = new JsonArray([.. items]) });
    }

    private async Task PutAsync(HttpContext context, ResourceId id)
    {
        var body = await RequestBody.ReadAsync(context.Request.Body, context.RequestAborted);
        var (resource, isNew) = await manager.PutAsync(id, body, context.RequestAborted);
        if (manager.TypeOf(id.Type).IsLongRunning)
            context.Response.Headers["Azure-AsyncOperation"] = OperationUrl(context, "operations");
        await context.AnswerAsync(isNew ? 201 : 200, Present(resource, context));
    }

    private async Task DeleteAsync(HttpContext context, ResourceId id)
    {
        if (!await manager.DeleteAsync(id))
        {
            context.Response.StatusCode = 204;
            return;
        }
        var isLong = manager.TypeOf(id.Type).IsLongRunning;
        if (isLong)
            context.Response.Headers.Location = OperationUrl(context, "operationResults");
        context.Response.StatusCode = isLong ? 202 : 200;
    }

    private Task AnswerHeadAsync(HttpContext context, ResourceId id)
    {
        manager.Get(id);
        context.Response.StatusCode = 204;
        return Task.CompletedTask;
    }

    private JsonObject Present(ArmResource resource, HttpContext context) =>
        manager.TypeOf(resource.Type).Present(resource, context.Request.Query["format"] is [{ } format] ? format : null);

    private void CheckVersion(string version, string? type)
    {
        var supported = types.Get(type ?? ResourceId.GroupType).ApiVersions;
        if (!supported.Contains(version, StringComparer.OrdinalIgnoreCase))
            throw new ArmException(400, "NoRegisteredProviderFound",
                $"No registered resource provider found for API version '{version}' for type '{type}'. The supported api-versions are '{string.Join(", ", supported)}'.");
    }

    // …/operations/{id} is what Azure-AsyncOperation names, …/operationResults/{id} what Location names
    private string OperationUrl(HttpContext context, string kind) =>
        $"https://{Host}/subscriptions/{options.SubscriptionId}/providers/Proof.LocalAzure/{kind}/{_operations.Begin():D}?api-version={context.Request.Query["api-version"]}";

    private static Guid? OperationId(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["subscriptions", _, "providers", "Proof.LocalAzure", "operations" or "operationResults", var id]
        && Guid.TryParseExact(id, "D", out var guid) ? guid : null;

    private Task AnswerOperationAsync(HttpContext context, Guid id) => !_operations.Knows(id)
        ? throw new ArmException(404, "OperationNotFound", $"There is no operation '{id}'.")
        : context.AnswerAsync(200, new JsonObject { ["id"] = context.Request.Path.Value, ["name"] = id.ToString("D"), ["status"] = "Succeeded" });
}
