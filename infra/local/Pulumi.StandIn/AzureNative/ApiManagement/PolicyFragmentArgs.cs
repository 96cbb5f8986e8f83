namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What a <see cref="PolicyFragment"/> takes.</summary>
public sealed class PolicyFragmentArgs : ResourceArgs
{
    /// <summary>Makes arguments with the defaults of the type.</summary>
    public PolicyFragmentArgs()
    {
        Format = "xml";
    }

    /// <summary>What it is about.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>The form of the fragment.</summary>
    [Input("format")]
    public InputUnion<string, PolicyFragmentContentFormat>? Format { get; set; }

    /// <summary>Has no effect: the SDKs never send an input of this name. The fragment is called as the resource is.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The name of the API Management service.</summary>
    [Input("serviceName", required: true)]
    public Input<string> ServiceName { get; set; } = null!;

    /// <summary>The fragment.</summary>
    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
