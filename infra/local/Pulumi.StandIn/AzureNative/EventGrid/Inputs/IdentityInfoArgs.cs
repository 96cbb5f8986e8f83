namespace Pulumi.AzureNative.EventGrid.Inputs;

/// <summary>The managed identity of a domain.</summary>
public sealed class IdentityInfoArgs : ResourceArgs
{
    /// <summary>Which identities it has.</summary>
    [Input("type")]
    public InputUnion<string, IdentityType>? Type { get; set; }
}
