namespace Pulumi.AzureNative.Storage;

/// <summary>What a <see cref="StorageAccount"/> takes.</summary>
public sealed class StorageAccountArgs : ResourceArgs
{
    /// <summary>The name in Azure, unique in the world: 3 to 24 lower-case letters and digits.</summary>
    [Input("accountName")]
    public Input<string>? AccountName { get; set; }

    /// <summary>Whether containers may be open to everybody.</summary>
    [Input("allowBlobPublicAccess")]
    public Input<bool>? AllowBlobPublicAccess { get; set; }

    /// <summary>Whether access keys open it; when not, only Microsoft Entra identities get in.</summary>
    [Input("allowSharedKeyAccess")]
    public Input<bool>? AllowSharedKeyAccess { get; set; }

    /// <summary>Whether plain HTTP is refused.</summary>
    [Input("enableHttpsTrafficOnly")]
    public Input<bool>? EnableHttpsTrafficOnly { get; set; }

    /// <summary>The kind.</summary>
    [Input("kind", required: true)]
    public InputUnion<string, Kind> Kind { get; set; } = null!;

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>The lowest version of TLS that is spoken.</summary>
    [Input("minimumTlsVersion")]
    public InputUnion<string, MinimumTlsVersion>? MinimumTlsVersion { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>How it keeps its copies.</summary>
    [Input("sku", required: true)]
    public Input<Inputs.SkuArgs> Sku { get; set; } = null!;
}
