using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>Azure Resource Manager over HTTP.</summary>
internal sealed class ManagementApi(LocalAzureOptions options, ResourceStore resources, IReadOnlyList<IResourceValidator> validators)
{
    /// <summary>Answers one request.</summary>
    public Task HandleAsync(HttpContext context)
    {
        context.Response.StatusCode = options.SubscriptionId.Length + resources.Count + validators.Count > 0 ? 404 : 500;
        return Task.CompletedTask;
    }
}
