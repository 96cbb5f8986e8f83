using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Management;

/// <summary>The managed identities of resources.</summary>
internal static class Identities
{
    /// <summary>Gives a resource that asks for an identity of its own a principal. It keeps it as long as it has such an identity.</summary>
    public static void Complete(ResourceChange change, string tenantId)
    {
        if (change.Body["identity"] is not JsonObject identity || !IsSystemAssigned(identity))
            return;
        identity["principalId"] = (string?)change.Before?.Body["identity"]?["principalId"] ?? Guid.NewGuid().ToString("D");
        identity["tenantId"] = tenantId;
    }

    /// <summary>Whether the member <c>identity</c> of a resource names an identity of its own.</summary>
    public static bool IsSystemAssigned(JsonNode? identity) =>
        ((string?)identity?["type"])?.Contains("SystemAssigned", StringComparison.OrdinalIgnoreCase) == true;
}
