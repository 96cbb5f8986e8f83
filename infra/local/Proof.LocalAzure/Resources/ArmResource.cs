using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Resources;

/// <summary>One deployed resource, as Azure Resource Manager would answer a GET of it.</summary>
/// <param name="Id">
/// The resource id, such as <c>/subscriptions/…/resourceGroups/…/providers/Microsoft.KeyVault/vaults/…</c>; compared without regard to case.
/// </param>
/// <param name="Name">The last segment of the id.</param>
/// <param name="Type">The resource type, such as <c>Microsoft.ApiManagement/service/apis</c>.</param>
/// <param name="Body">The whole body: id, name, type, location, tags, properties. Shared between all readers: do not change it.</param>
public sealed record ArmResource(string Id, string Name, string Type, JsonObject Body)
{
    /// <summary>The <c>properties</c> member of the body; empty where there is none.</summary>
    public JsonObject Properties => Body["properties"] as JsonObject ?? [];

    /// <summary>Whether this resource is of that type, in any case.</summary>
    public bool IsOfType(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);
}
