using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// The operation <c>onHandshake</c>, the only one that a WebSocket API has. The service makes it together with the API; nobody can change
/// or delete it. Policies on handshakes are attached to it. Source: page on WebSocket APIs.
/// </summary>
internal static class HandshakeOperation
{
    /// <summary>Its name.</summary>
    public const string Name = "onHandshake";

    /// <summary>The operation of the API with that id.</summary>
    public static ArmResource Of(string apiId)
    {
        const string type = "Microsoft.ApiManagement/service/apis/operations";
        var id = $"{apiId}/operations/{Name}";
        var body = new JsonObject
        {
            ["id"] = id,
            ["name"] = Name,
            ["type"] = type,
            ["properties"] = new JsonObject { ["displayName"] = Name, ["method"] = "GET", ["urlTemplate"] = "/" },
        };
        return new ArmResource(id, Name, type, body);
    }

    /// <summary>Whether the resource with that id, an API, has this operation and no other.</summary>
    public static bool IsOf(string apiId, ResourceStore resources) => resources.Get(apiId) is { } api && ApiType.IsWebSocket(api.Properties);
}
