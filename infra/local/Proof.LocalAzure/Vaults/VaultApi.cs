using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Http;
using Proof.LocalAzure.Management;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Vaults;

/// <summary>The secrets of Key Vault over HTTP, for the vaults that are deployed. The host name says which vault.</summary>
internal sealed class VaultApi(LocalAzureOptions options, ResourceStore resources, SecretStore secrets)
{
    /// <summary>What follows the vault's name in the host name.</summary>
    public const string HostSuffix = ".vault.azure.net";

    private static readonly string[] ApiVersions = ["7.0", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "2025-07-01", "2026-04-01"];

    private readonly Lock _changing = new();

    /// <summary>Answers one request. Throws <see cref="ArmException"/> for what is refused.</summary>
    public async Task HandleAsync(HttpContext context, string vaultName)
    {
        Authorization.RequireBearer(
            context, $"Bearer authorization=\"https://login.microsoftonline.com/{options.TenantId}\", resource=\"https://vault.azure.net\"",
            "Unauthorized", "AKV10000: Request is missing a Bearer or PoP token. Locally any bearer token that is not empty will do.");
        var version = context.Request.Query["api-version"].ToString();
        if (!ApiVersions.Contains(version, StringComparer.Ordinal))
            throw new ArmException(400, "BadParameter", $"api-version must be one of: {string.Join(", ", ApiVersions)}.");

        var resource = resources.FindByName($"/subscriptions/{options.SubscriptionId}", "Microsoft.KeyVault/vaults", vaultName)
            ?? throw new ArmException(404, "VaultNotFound", $"There is no vault '{vaultName}'. In Azure its host name would not exist.");
        var vault = new Vault(vaultName, VaultProperties.Of(resource), secrets, _changing);
        var body = context.Request.Method is "PUT" or "PATCH" ? await RequestBody.ReadAsync(context.Request.Body, context.RequestAborted) : [];
        var (status, answer) = Answer(vault, context.Request, body);
        if (answer is null)
            context.Response.StatusCode = status;
        else
            await context.AnswerAsync(status, answer);
    }

    private static (int Status, JsonObject? Answer) Answer(Vault vault, HttpRequest request, JsonObject body) =>
        (request.Method, request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)) switch
        {
            ("GET", ["secrets"]) => (200, Page.Of(vault.List(), vault.Name, request)),
            ("PUT", ["secrets", var name]) => (200, vault.Set(name, body)),
            ("GET", ["secrets", var name]) => (200, vault.Get(name, null)),
            ("DELETE", ["secrets", var name]) => (200, vault.Delete(name)),
            ("GET", ["secrets", var name, "versions"]) => (200, Page.Of(vault.ListVersions(name), vault.Name, request)),
            ("GET", ["secrets", var name, var version]) => (200, vault.Get(name, version)),
            ("PATCH", ["secrets", var name]) => (200, vault.Update(name, null, body)),
            ("PATCH", ["secrets", var name, var version]) => (200, vault.Update(name, version, body)),
            ("GET", ["deletedsecrets"]) => (200, Page.Of(vault.ListDeleted(), vault.Name, request)),
            ("GET", ["deletedsecrets", var name]) => (200, vault.GetDeleted(name)),
            ("DELETE", ["deletedsecrets", var name]) => Purge(vault, name),
            ("POST", ["deletedsecrets", var name, "recover"]) => (200, vault.Recover(name)),
            _ => throw new ArmException(404, "NotFound", $"LocalAzure does not serve {request.Method} of this path of Key Vault."),
        };

    private static (int Status, JsonObject? Answer) Purge(Vault vault, string name)
    {
        vault.Purge(name);
        return (204, null);
    }
}
