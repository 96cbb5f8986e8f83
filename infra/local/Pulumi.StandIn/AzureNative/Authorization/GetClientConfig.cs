namespace Pulumi.AzureNative.Authorization;

/// <summary>Asks the provider as whom it works, and where.</summary>
public static class GetClientConfig
{
    private const string Token = "azure-native:authorization:getClientConfig";

    /// <summary>Asks, and returns the plain answer.</summary>
    public static Task<GetClientConfigResult> InvokeAsync(InvokeOptions? options = null) =>
        Deployment.Instance.InvokeAsync<GetClientConfigResult>(Token, InvokeArgs.Empty, options.WithVersion(AzureNativePackage.Version));

    /// <summary>Asks; the answer flows as an output.</summary>
    public static Output<GetClientConfigResult> Invoke(InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<GetClientConfigResult>(Token, InvokeArgs.Empty, options.WithVersion(AzureNativePackage.Version));

    /// <summary>Asks; the answer flows as an output.</summary>
    public static Output<GetClientConfigResult> Invoke(InvokeOutputOptions options) =>
        Deployment.Instance.Invoke<GetClientConfigResult>(Token, InvokeArgs.Empty, options.WithVersion(AzureNativePackage.Version));
}
