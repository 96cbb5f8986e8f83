namespace Pulumi.AzureNative;

/// <summary>The configuration of a <see cref="Provider"/>. Everything is passed as text, so what is none becomes JSON.</summary>
public sealed class ProviderArgs : ResourceArgs
{
    [Input("clientSecret")]
    private Input<string>? _clientSecret;

    /// <summary>The client id of the service principal.</summary>
    [Input("clientId")]
    public Input<string>? ClientId { get; set; }

    /// <summary>The secret of the service principal.</summary>
    public Input<string>? ClientSecret
    {
        get => _clientSecret;
        set => _clientSecret = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    /// <summary>Whether no partner id is sent where none is set.</summary>
    [Input("disablePulumiPartnerId", json: true)]
    public Input<bool>? DisablePulumiPartnerId { get; set; }

    /// <summary>The cloud: <c>public</c> by default.</summary>
    [Input("environment")]
    public Input<string>? Environment { get; set; }

    /// <summary>The region of resources that name none.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The subscription.</summary>
    [Input("subscriptionId")]
    public Input<string>? SubscriptionId { get; set; }

    /// <summary>The Entra tenant.</summary>
    [Input("tenantId")]
    public Input<string>? TenantId { get; set; }

    /// <summary>Whether to sign in as the machine's managed identity.</summary>
    [Input("useMsi", json: true)]
    public Input<bool>? UseMsi { get; set; }

    /// <summary>Whether to sign in by OpenID Connect.</summary>
    [Input("useOidc", json: true)]
    public Input<bool>? UseOidc { get; set; }
}
