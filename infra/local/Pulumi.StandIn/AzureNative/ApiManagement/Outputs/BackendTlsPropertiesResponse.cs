namespace Pulumi.AzureNative.ApiManagement.Outputs;

/// <summary>How the certificate of a backend is checked.</summary>
[OutputType]
public sealed class BackendTlsPropertiesResponse
{
    /// <summary>Whether it must come from an authority that is trusted.</summary>
    public readonly bool? ValidateCertificateChain;

    /// <summary>Whether it must be for the host that is asked.</summary>
    public readonly bool? ValidateCertificateName;

    [OutputConstructor]
    private BackendTlsPropertiesResponse(
        bool? validateCertificateChain,
        bool? validateCertificateName)
    {
        ValidateCertificateChain = validateCertificateChain;
        ValidateCertificateName = validateCertificateName;
    }
}
