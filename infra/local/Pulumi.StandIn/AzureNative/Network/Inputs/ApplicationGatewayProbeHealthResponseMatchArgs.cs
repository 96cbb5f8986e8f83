namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Which answers mean that a backend is well.</summary>
public sealed class ApplicationGatewayProbeHealthResponseMatchArgs : ResourceArgs
{
    [Input("statusCodes")]
    private InputList<string>? _statusCodes;

    /// <summary>Status codes and ranges of them, such as <c>200-399</c>.</summary>
    public InputList<string> StatusCodes
    {
        get => _statusCodes ??= [];
        set => _statusCodes = value;
    }
}
