namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What an <see cref="ApiPolicy"/> takes.</summary>
public sealed class ApiPolicyArgs : ResourceArgs
{
    /// <summary>Makes arguments with the defaults of the type.</summary>
    public ApiPolicyArgs()
    {
        Format = "xml";
    }

    /// <summary>The name of the API.</summary>
    [Input("apiId", required: true)]
    public Input<string> ApiId { get; set; } = null!;

    /// <summary>The form of the policy.</summary>
    [Input("format")]
    public InputUnion<string, PolicyContentFormat>? Format { get; set; }

    /// <summary>The name of the policy; there is only <c>policy</c>.</summary>
    [Input("policyId")]
    public Input<string>? PolicyId { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The name of the API Management service.</summary>
    [Input("serviceName", required: true)]
    public Input<string> ServiceName { get; set; } = null!;

    /// <summary>The policy, or its address.</summary>
    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
