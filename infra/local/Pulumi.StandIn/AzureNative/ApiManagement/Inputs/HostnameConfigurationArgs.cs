namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>A host name of a service.</summary>
public sealed class HostnameConfigurationArgs : ResourceArgs
{
    /// <summary>Makes arguments with the defaults of the type.</summary>
    public HostnameConfigurationArgs()
    {
        DefaultSslBinding = false;
        NegotiateClientCertificate = false;
    }

    /// <summary>Where its certificate comes from.</summary>
    [Input("certificateSource")]
    public InputUnion<string, CertificateSource>? CertificateSource { get; set; }

    /// <summary>Whether its certificate is shown to callers that name no host.</summary>
    [Input("defaultSslBinding")]
    public Input<bool>? DefaultSslBinding { get; set; }

    /// <summary>The host name.</summary>
    [Input("hostName", required: true)]
    public Input<string> HostName { get; set; } = null!;

    /// <summary>The client id of the identity that reads the certificate.</summary>
    [Input("identityClientId")]
    public Input<string>? IdentityClientId { get; set; }

    /// <summary>The id of the certificate's secret in Key Vault; without a version, a renewed one is picked up.</summary>
    [Input("keyVaultId")]
    public Input<string>? KeyVaultId { get; set; }

    /// <summary>Whether callers are asked for a certificate.</summary>
    [Input("negotiateClientCertificate")]
    public Input<bool>? NegotiateClientCertificate { get; set; }

    /// <summary>What it is for.</summary>
    [Input("type", required: true)]
    public InputUnion<string, HostnameType> Type { get; set; } = null!;
}
