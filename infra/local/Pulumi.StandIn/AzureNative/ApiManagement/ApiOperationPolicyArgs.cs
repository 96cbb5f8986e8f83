namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What an <see cref="ApiOperationPolicy"/> takes.</summary>
public sealed class ApiOperationPolicyArgs : ResourceArgs
{
    /// <summary>Makes arguments with the defaults of the type.</summary>
    public ApiOperationPolicyArgs()
    {
        Format = "xml";
    }

    /// <summary>The name of the API.</summary>
    [Input("apiId", required: true)]
    public Input<string> ApiId { get; set; } = null!;

    /// <summary>The form of the policy.</summary>
    [Input("format")]
    public InputUnion<string, PolicyContentFormat>? Format { get; set; }

    /// <summary>The name of the operation.</summary>
    [Input("operationId", required: true)]
    public Input<string> OperationId { get; set; } = null!;

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
