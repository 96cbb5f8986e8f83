namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>Another resource, or a part of one.</summary>
public sealed class SubResourceArgs : ResourceArgs
{
    /// <summary>Its id.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }
}
