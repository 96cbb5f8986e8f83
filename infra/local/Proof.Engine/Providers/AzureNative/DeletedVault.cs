using System.Net;
using System.Text.Json.Nodes;
using Proof.Engine.Providers.Azure;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.AzureNative;

/// <summary>
/// Takes a deleted vault back before one of the same name is created. A deleted vault keeps its name for up to 90 days, so that a
/// stack which was destroyed could not be deployed again in that time. azure-native itself does not do this: there a person
/// recovers or purges the vault first. A program that sets <c>createMode</c> decides for itself and is left alone.
/// </summary>
internal static class DeletedVault
{
    /// <summary>Recovers the vault when it is deleted at just this place; does nothing otherwise.</summary>
    public static async Task RecoverAsync(AzureClient client, NativeType type, Uri url, PropertyMap inputs, CancellationToken cancellationToken)
    {
        var body = type.ToBody(inputs);
        var properties = (JsonObject)body["properties"]!;
        if (properties.ContainsKey("createMode"))
            return;
        var deleted = new Uri(
            $"https://management.azure.com/subscriptions/{client.Connection.SubscriptionId}/providers/Microsoft.KeyVault/locations/{inputs.GetText("location")}"
            + $"/deletedVaults/{inputs.GetText("vaultName")}?api-version={type.ApiVersion}");
        var found = await client.SendAsync(HttpMethod.Get, deleted, null, cancellationToken);
        if (found.Status == HttpStatusCode.NotFound)
            return;
        if (!found.IsSuccess)
            throw found.ToException(HttpMethod.Get, deleted);
        var was = (string?)found.Body["properties"]?["vaultId"];
        if (!string.Equals(was, type.Id(inputs, client.Connection.SubscriptionId), StringComparison.OrdinalIgnoreCase))
            return; // another one's: the PUT that follows is refused with Azure's own words

        properties["createMode"] = "recover";
        var recovered = await client.SendOrThrowAsync(HttpMethod.Put, url, body, cancellationToken);
        await client.FinishPutAsync(recovered, url, cancellationToken);
    }
}
