using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>A resource that is about to be saved.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Body">Its body, which may still be completed.</param>
/// <param name="Before">What is deployed under this id; null when it is new.</param>
/// <param name="Resources">What is deployed.</param>
internal sealed record ResourceChange(ResourceId Id, JsonObject Body, ArmResource? Before, ResourceStore Resources)
{
    /// <summary>The <c>properties</c> member of the body.</summary>
    public JsonObject Properties => (JsonObject)Body["properties"]!;

    /// <summary>Sets a member of the properties that the request left out.</summary>
    public void Default(string name, JsonNode value)
    {
        if (Properties[name] is null)
            Properties[name] = value;
    }

    /// <summary>The text of a property; null when it is absent.</summary>
    public string? Text(string name) => (string?)Properties[name];
}
