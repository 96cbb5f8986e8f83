using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Vaults;

/// <summary>One page of a list, with a link to the next. Key Vault's pages hold at most 25 items (REST reference, maxresults).</summary>
internal static class Page
{
    private const int MaxItems = 25;

    /// <summary>The page that the request's <c>maxresults</c> and <c>$skiptoken</c> ask for.</summary>
    public static JsonObject Of(IReadOnlyList<JsonObject> items, string vaultName, HttpRequest request)
    {
        var size = Number(request, "maxresults", MaxItems);
        var skip = Number(request, "$skiptoken", 0);
        if (size is < 1 or > MaxItems)
            throw new ArmException(400, "BadParameter", $"maxresults must be between 1 and {MaxItems}.");
        var next = skip + size < items.Count
            ? $"https://{vaultName}{VaultApi.HostSuffix}{request.Path}?api-version={request.Query["api-version"]}&$skiptoken={skip + size}&maxresults={size}"
            : null;
        return new JsonObject { ["value"] = new JsonArray([.. items.Skip(skip).Take(size)]), ["nextLink"] = next };
    }

    private static int Number(HttpRequest request, string name, int otherwise)
    {
        var text = request.Query[name].ToString();
        if (text.Length == 0)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new ArmException(400, "BadParameter", $"{name} must be a whole number.");
    }
}
