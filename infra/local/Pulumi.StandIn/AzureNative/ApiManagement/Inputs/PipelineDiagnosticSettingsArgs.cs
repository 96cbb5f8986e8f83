namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>What is logged of a request and of its response.</summary>
public sealed class PipelineDiagnosticSettingsArgs : ResourceArgs
{
    /// <summary>Of the request.</summary>
    [Input("request")]
    public Input<HttpMessageDiagnosticArgs>? Request { get; set; }

    /// <summary>Of the response.</summary>
    [Input("response")]
    public Input<HttpMessageDiagnosticArgs>? Response { get; set; }
}
