namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Addresses that serve the same.</summary>
public sealed class ApplicationGatewayBackendAddressPoolArgs : ResourceArgs
{
    [Input("backendAddresses")]
    private InputList<ApplicationGatewayBackendAddressArgs>? _backendAddresses;

    /// <summary>The addresses; with none, requests are answered with 502.</summary>
    public InputList<ApplicationGatewayBackendAddressArgs> BackendAddresses
    {
        get => _backendAddresses ??= [];
        set => _backendAddresses = value;
    }

    /// <summary>The name in the gateway.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
