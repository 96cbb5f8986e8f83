namespace Pulumi.AzureNative.KeyVault;

/// <summary>What a <see cref="Vault"/> takes.</summary>
public sealed class VaultArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>The Azure region.</summary>
    [Input("location")]
    public Input<string>? Location { get; set; }

    /// <summary>What the vault has.</summary>
    [Input("properties", required: true)]
    public Input<Inputs.VaultPropertiesArgs> Properties { get; set; } = null!;

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    /// <summary>The name in Azure (3 to 24 letters, digits and hyphens); by default the resource's name with eight random hex digits.</summary>
    [Input("vaultName")]
    public Input<string>? VaultName { get; set; }
}
