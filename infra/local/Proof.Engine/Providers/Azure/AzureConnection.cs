namespace Proof.Engine.Providers.Azure;

/// <summary>How the Azure providers reach Azure, and as whom.</summary>
public sealed record AzureConnection
{
    /// <summary>
    /// Sends requests to <c>https://management.azure.com</c> and <c>https://{vault}.vault.azure.net</c>. It brings the
    /// Authorization header itself.
    /// </summary>
    public required HttpClient Client { get; init; }

    /// <summary>The subscription in which everything is deployed.</summary>
    public required string SubscriptionId { get; init; }

    /// <summary>The tenant of that subscription.</summary>
    public required string TenantId { get; init; }

    /// <summary>The region for resources that name none; null to use that of their resource group.</summary>
    public string? Location { get; init; }

    /// <summary>The application id of the caller, as <c>getClientConfig</c> answers it.</summary>
    public string ClientId { get; init; } = "00000000-0000-4000-8000-00000000c001";

    /// <summary>The object id of the caller, as <c>getClientConfig</c> answers it.</summary>
    public string ObjectId { get; init; } = "00000000-0000-4000-8000-00000000c002";

    /// <summary>Measures the waits between attempts and polls.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
