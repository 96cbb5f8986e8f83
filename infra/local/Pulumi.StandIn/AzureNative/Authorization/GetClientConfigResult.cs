namespace Pulumi.AzureNative.Authorization;

/// <summary>As whom the provider works, and where.</summary>
[OutputType]
public sealed class GetClientConfigResult
{
    /// <summary>The client id.</summary>
    public readonly string ClientId;

    /// <summary>The object id of the user or service principal.</summary>
    public readonly string ObjectId;

    /// <summary>The subscription.</summary>
    public readonly string SubscriptionId;

    /// <summary>The Entra tenant.</summary>
    public readonly string TenantId;

    [OutputConstructor]
    private GetClientConfigResult(string clientId, string objectId, string subscriptionId, string tenantId)
    {
        ClientId = clientId;
        ObjectId = objectId;
        SubscriptionId = subscriptionId;
        TenantId = tenantId;
    }
}
