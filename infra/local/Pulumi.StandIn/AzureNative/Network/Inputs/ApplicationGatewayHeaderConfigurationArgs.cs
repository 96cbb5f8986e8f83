namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A header that is set.</summary>
public sealed class ApplicationGatewayHeaderConfigurationArgs : ResourceArgs
{
    /// <summary>The name of the header.</summary>
    [Input("headerName")]
    public Input<string>? HeaderName { get; set; }

    /// <summary>Its value; text and server variables such as <c>{var_client_ip}</c>.</summary>
    [Input("headerValue")]
    public Input<string>? HeaderValue { get; set; }
}
