namespace Pulumi.AzureNative.AppConfiguration;

/// <summary>What a <see cref="ConfigurationStore"/> takes.</summary>
public sealed class ConfigurationStoreArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>Makes arguments with the defaults of the type.</summary>
    public ConfigurationStoreArgs()
    {
        DisableLocalAuth = false;
        EnablePurgeProtection = false;
        SoftDeleteRetentionInDays = 7;
    }

    /// <summary>The name in Azure, unique in the world; by default the resource's name with eight random hex digits.</summary>
    [Input("configStoreName")]
    public Input<string>? ConfigStoreName { get; set; }

    /// <summary>Whether to recover a deleted store of the same name.</summary>
    [Input("createMode")]
    public Input<CreateMode>? CreateMode { get; set; }

    /// <summary>How Resource Manager gets at the key-values.</summary>
    [Input("dataPlaneProxy")]
    public Input<Inputs.DataPlaneProxyPropertiesArgs>? DataPlaneProxy { get; set; }

    /// <summary>Whether access keys are off, so that only Microsoft Entra identities get in.</summary>
    [Input("disableLocalAuth")]
    public Input<bool>? DisableLocalAuth { get; set; }

    /// <summary>Whether a deleted store cannot be purged before its retention ends. Cannot be undone.</summary>
    [Input("enablePurgeProtection")]
    public Input<bool>? EnablePurgeProtection { get; set; }

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>Whether the public endpoint is open.</summary>
    [Input("publicNetworkAccess")]
    public InputUnion<string, PublicNetworkAccess>? PublicNetworkAccess { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The tier.</summary>
    [Input("sku", required: true)]
    public Input<Inputs.SkuArgs> Sku { get; set; } = null!;

    /// <summary>For how many days a deleted store can be recovered: 1 to 7.</summary>
    [Input("softDeleteRetentionInDays")]
    public Input<int>? SoftDeleteRetentionInDays { get; set; }

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }
}
