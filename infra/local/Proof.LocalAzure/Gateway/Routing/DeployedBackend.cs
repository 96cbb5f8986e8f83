namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>A deployed backend, which policies name.</summary>
/// <param name="Id">Its name below the service.</param>
/// <param name="Url">Its base URL.</param>
/// <param name="Rule">Its circuit breaker's rule; null when it has none.</param>
/// <param name="Definition">The text of its properties: a change of it makes another backend.</param>
internal sealed record DeployedBackend(string Id, Uri Url, CircuitRule? Rule, string Definition)
{
    /// <summary>The resource type.</summary>
    public const string ResourceType = "Microsoft.ApiManagement/service/backends";
}
