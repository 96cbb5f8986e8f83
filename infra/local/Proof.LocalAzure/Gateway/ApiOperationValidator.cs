using System.Text.Json.Nodes;
using Proof.LocalAzure.Gateway.Routing;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Gateway;

/// <summary>Refuses to save an operation whose requests the gateway could not recognise.</summary>
internal sealed class ApiOperationValidator : IResourceValidator
{
    /// <inheritdoc/>
    public void Validate(ArmResource resource)
    {
        if (!resource.IsOfType(ApiCatalog.OperationType))
            return;
        var template = resource.Properties["urlTemplate"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
        if (UrlTemplate.FindProblem(template) is { } problem)
            throw new ArmException(400, "ValidationError", $"The URL template '{template}' of operation '{resource.Name}' {problem}.");
    }
}
