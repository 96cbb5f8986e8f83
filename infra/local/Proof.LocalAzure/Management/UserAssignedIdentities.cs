using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>The user-assigned identities that a resource names in its member <c>identity</c>: an object from ids to what Azure fills in.</summary>
internal static class UserAssignedIdentities
{
    private const string Member = "userAssignedIdentities";

    /// <summary>What the member must look like. What a client sends of each identity is not read.</summary>
    public static Shape Shape { get; } = new MapShape(Shapes.Shape.Object(("clientId", Shapes.Shape.Text()), ("principalId", Shapes.Shape.Text())));

    /// <summary>Refuses identities that do not exist, and a type that does not go with them.</summary>
    public static void Check(ResourceChange change)
    {
        foreach (var id in Ids(change.Body).Where(id => change.Resources.Get(id) is null))
            throw new ArmException(400, "FailedIdentityOperation", $"Identity operation for resource '{change.Id}' failed: the identity '{id}' was not found.");
        var takes = ((string?)change.Body["identity"]?["type"] ?? "").Contains("UserAssigned", StringComparison.OrdinalIgnoreCase);
        if (takes != Ids(change.Body).Any())
            throw new ArmException(400, "InvalidIdentityValues", "identity.type must name UserAssigned just when identity.userAssignedIdentities names identities.");
    }

    /// <summary>Fills in what Azure fills in.</summary>
    public static void Complete(ResourceChange change)
    {
        foreach (var id in Ids(change.Body).ToList())
        {
            var identity = change.Resources.Get(id)!.Properties;
            change.Body["identity"]![Member]![id] = new JsonObject { ["clientId"] = (string?)identity["clientId"], ["principalId"] = (string?)identity["principalId"] };
        }
    }

    /// <summary>The client ids of a resource's identities.</summary>
    public static IEnumerable<string> ClientIds(ResourceChange change) => Ids(change.Body).Select(id => (string)change.Resources.Get(id)!.Properties["clientId"]!);

    private static IEnumerable<string> Ids(JsonObject body) => (body["identity"]?[Member] as JsonObject ?? []).Select(identity => identity.Key);
}
