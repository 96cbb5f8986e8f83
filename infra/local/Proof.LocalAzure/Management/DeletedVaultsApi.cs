using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Http;
using Proof.LocalAzure.Resources;
using Proof.LocalAzure.Vaults;

namespace Proof.LocalAzure.Management;

/// <summary>
/// Deleted vaults in the management API: the list, one of them, and purging one.
/// <c>/subscriptions/{id}/providers/Microsoft.KeyVault/deletedVaults</c> and
/// <c>/subscriptions/{id}/providers/Microsoft.KeyVault/locations/{location}/deletedVaults/{name}[/purge]</c>.
/// </summary>
internal sealed class DeletedVaultsApi(DeletedVaults deletedVaults)
{
    /// <summary>Whether a path is about deleted vaults.</summary>
    public static bool IsFor(string path) => Tail(path) is not null;

    /// <summary>Answers one request. Throws <see cref="ArmException"/> for what is refused.</summary>
    public Task HandleAsync(HttpContext context) => (context.Request.Method, Tail(context.Request.Path)) switch
    {
        ("GET", []) => context.AnswerAsync(200, new JsonObject { ["value"] = new JsonArray([.. deletedVaults.List().Select(Present)]) }),
        ("GET", [var name]) => context.AnswerAsync(200, Present(Get(name))),
        ("POST", [var name, var verb]) when verb.Equals("purge", StringComparison.OrdinalIgnoreCase) => PurgeAsync(context, Get(name)),
        _ => throw new ArmException(405, "MethodNotAllowed", "Deleted vaults can be listed (GET), read (GET) and purged (POST …/purge)."),
    };

    private Task PurgeAsync(HttpContext context, DeletedVault vault)
    {
        if (VaultProperties.Of(vault.Vault).PurgeProtection)
            throw new ArmException(409, "MethodNotAllowed",
                $"Operation 'DeletedVaultPurge' is not allowed: the vault '{vault.Vault.Name}' has purge protection. "
                + "It goes when its retention ends; until then it can be recovered.");
        deletedVaults.Purge(vault.Vault.Name);
        context.Response.StatusCode = 200;
        return Task.CompletedTask;
    }

    private DeletedVault Get(string name) => deletedVaults.Get(name)
        ?? throw new ArmException(404, "DeletedVaultNotFound", $"The specified deleted vault '{name}' does not exist.");

    private static JsonObject Present(DeletedVault vault) => new()
    {
        ["name"] = vault.Vault.Name,
        ["type"] = "Microsoft.KeyVault/deletedVaults",
        ["properties"] = new JsonObject
        {
            ["vaultId"] = vault.Vault.Id,
            ["location"] = (string?)vault.Vault.Body["location"],
            ["tags"] = vault.Vault.Body["tags"]?.DeepClone(),
            ["deletionDate"] = DateTimeOffset.FromUnixTimeSeconds(vault.Deleted).ToString("O"),
            ["scheduledPurgeDate"] = DateTimeOffset.FromUnixTimeSeconds(vault.ScheduledPurge).ToString("O"),
            ["purgeProtectionEnabled"] = VaultProperties.Of(vault.Vault).PurgeProtection,
        },
    };

    // What follows …/deletedVaults; null for another path
    private static string[]? Tail(string path) =>
        path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries) is ["subscriptions", _, "providers", "microsoft.keyvault", .. var rest]
            ? rest switch
            {
                ["deletedvaults"] => [],
                ["locations", _, "deletedvaults", .. var tail] when tail.Length > 0 => tail,
                _ => null,
            }
            : null;
}
