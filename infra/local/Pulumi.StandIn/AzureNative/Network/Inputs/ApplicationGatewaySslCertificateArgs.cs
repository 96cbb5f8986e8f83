namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A certificate of a gateway.</summary>
public sealed class ApplicationGatewaySslCertificateArgs : ResourceArgs
{
    /// <summary>The id of its secret in Key Vault; without a version, a renewed one is picked up.</summary>
    [Input("keyVaultSecretId")]
    public Input<string>? KeyVaultSecretId { get; set; }

    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
