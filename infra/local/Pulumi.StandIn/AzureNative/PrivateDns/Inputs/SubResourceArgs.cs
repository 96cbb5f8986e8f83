namespace Pulumi.AzureNative.PrivateDns.Inputs;

/// <summary>Another resource.</summary>
public sealed class SubResourceArgs : ResourceArgs
{
    /// <summary>Its id.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }
}
