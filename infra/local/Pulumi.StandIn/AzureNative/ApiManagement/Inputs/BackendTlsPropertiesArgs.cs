namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>How the certificate of a backend is checked.</summary>
public sealed class BackendTlsPropertiesArgs : ResourceArgs
{
    /// <summary>Both are checked unless said otherwise.</summary>
    public BackendTlsPropertiesArgs()
    {
        ValidateCertificateChain = true;
        ValidateCertificateName = true;
    }

    /// <summary>Whether it must come from an authority that is trusted.</summary>
    [Input("validateCertificateChain")]
    public Input<bool>? ValidateCertificateChain { get; set; }

    /// <summary>Whether it must be for the host that is asked.</summary>
    [Input("validateCertificateName")]
    public Input<bool>? ValidateCertificateName { get; set; }
}
