namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What an <see cref="ApiOperation"/> takes.</summary>
public sealed class ApiOperationArgs : ResourceArgs
{
    [Input("responses")]
    private InputList<Inputs.ResponseContractArgs>? _responses;

    [Input("templateParameters")]
    private InputList<Inputs.ParameterContractArgs>? _templateParameters;

    /// <summary>The name of the API.</summary>
    [Input("apiId", required: true)]
    public Input<string> ApiId { get; set; } = null!;

    /// <summary>What it is about.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>The name that people see.</summary>
    [Input("displayName", required: true)]
    public Input<string> DisplayName { get; set; } = null!;

    /// <summary>The HTTP method.</summary>
    [Input("method", required: true)]
    public Input<string> Method { get; set; } = null!;

    /// <summary>The name in Azure; by default the resource's name.</summary>
    [Input("operationId")]
    public Input<string>? OperationId { get; set; }

    /// <summary>The policy of the operation.</summary>
    [Input("policies")]
    public Input<string>? Policies { get; set; }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>What it may answer.</summary>
    public InputList<Inputs.ResponseContractArgs> Responses
    {
        get => _responses ??= [];
        set => _responses = value;
    }

    /// <summary>The name of the API Management service.</summary>
    [Input("serviceName", required: true)]
    public Input<string> ServiceName { get; set; } = null!;

    /// <summary>The parameters in the path, each of them.</summary>
    public InputList<Inputs.ParameterContractArgs> TemplateParameters
    {
        get => _templateParameters ??= [];
        set => _templateParameters = value;
    }

    /// <summary>The path under the API; <c>/*</c> for all.</summary>
    [Input("urlTemplate", required: true)]
    public Input<string> UrlTemplate { get; set; } = null!;
}
