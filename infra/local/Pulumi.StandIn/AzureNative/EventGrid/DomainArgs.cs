namespace Pulumi.AzureNative.EventGrid;

/// <summary>What a <see cref="Domain"/> takes.</summary>
public sealed class DomainArgs : ResourceArgs
{
    /// <summary>Makes arguments with the defaults of the type.</summary>
    public DomainArgs()
    {
        AutoCreateTopicWithFirstSubscription = true;
        AutoDeleteTopicWithLastSubscription = true;
        DisableLocalAuth = false;
        InputSchema = "EventGridSchema";
        PublicNetworkAccess = "Enabled";
    }

    /// <summary>Whether a topic comes to be with its first subscription.</summary>
    [Input("autoCreateTopicWithFirstSubscription")]
    public Input<bool>? AutoCreateTopicWithFirstSubscription { get; set; }

    /// <summary>Whether a topic goes with its last subscription.</summary>
    [Input("autoDeleteTopicWithLastSubscription")]
    public Input<bool>? AutoDeleteTopicWithLastSubscription { get; set; }

    /// <summary>Whether access keys are off, so that only Microsoft Entra identities may publish.</summary>
    [Input("disableLocalAuth")]
    public Input<bool>? DisableLocalAuth { get; set; }

    /// <summary>The name in Azure; by default the resource's name with eight random hex digits.</summary>
    [Input("domainName")]
    public Input<string>? DomainName { get; set; }

    /// <summary>The managed identity that it acts with.</summary>
    [Input("identity")]
    public Input<Inputs.IdentityInfoArgs>? Identity { get; set; }

    /// <summary>The form in which it takes events.</summary>
    [Input("inputSchema")]
    public InputUnion<string, InputSchema>? InputSchema { get; set; }

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The lowest version of TLS that publishers may speak.</summary>
    [Input("minimumTlsVersionAllowed")]
    public InputUnion<string, TlsVersion>? MinimumTlsVersionAllowed { get; set; }

    /// <summary>Whether the public endpoint is open.</summary>
    [Input("publicNetworkAccess")]
    public InputUnion<string, PublicNetworkAccess>? PublicNetworkAccess { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;
}
