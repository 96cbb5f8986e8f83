namespace Pulumi.AzureNative.ApiManagement.Inputs;

/// <summary>An answer of an operation.</summary>
public sealed class ResponseContractArgs : ResourceArgs
{
    /// <summary>When it comes.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>The HTTP status.</summary>
    [Input("statusCode", required: true)]
    public Input<int> StatusCode { get; set; } = null!;
}
