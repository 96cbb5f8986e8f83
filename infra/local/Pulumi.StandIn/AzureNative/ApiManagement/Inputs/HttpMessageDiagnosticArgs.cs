namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>What is logged of a message.</summary>
public sealed class HttpMessageDiagnosticArgs : ResourceArgs
{
    [Input("headers")]
    private InputList<string>? _headers;

    /// <summary>How much of the body.</summary>
    [Input("body")]
    public Input<BodyDiagnosticSettingsArgs>? Body { get; set; }

    /// <summary>What is not shown.</summary>
    [Input("dataMasking")]
    public Input<DataMaskingArgs>? DataMasking { get; set; }

    /// <summary>Which headers; none by default.</summary>
    public InputList<string> Headers
    {
        get => _headers ??= [];
        set => _headers = value;
    }
}
