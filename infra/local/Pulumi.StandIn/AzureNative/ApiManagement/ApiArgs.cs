namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What an <see cref="Api"/> takes.</summary>
public sealed class ApiArgs : ResourceArgs
{
    [Input("protocols")]
    private InputList<Union<string, Protocol>>? _protocols;

    /// <summary>The name in Azure; by default the resource's name.</summary>
    [Input("apiId")]
    public Input<string>? ApiId { get; set; }

    /// <summary>The revision.</summary>
    [Input("apiRevision")]
    public Input<string>? ApiRevision { get; set; }

    /// <summary>What the revision is about.</summary>
    [Input("apiRevisionDescription")]
    public Input<string>? ApiRevisionDescription { get; set; }

    /// <summary>The kind of the API.</summary>
    [Input("apiType")]
    public InputUnion<string, ApiType>? ApiType { get; set; }

    /// <summary>The version, if the API has versions.</summary>
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    /// <summary>What the version is about.</summary>
    [Input("apiVersionDescription")]
    public Input<string>? ApiVersionDescription { get; set; }

    /// <summary>The id of the version set.</summary>
    [Input("apiVersionSetId")]
    public Input<string>? ApiVersionSetId { get; set; }

    /// <summary>What it is about.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>The name that people see.</summary>
    [Input("displayName")]
    public Input<string>? DisplayName { get; set; }

    /// <summary>The form of the definition to import.</summary>
    [Input("format")]
    public InputUnion<string, ContentFormat>? Format { get; set; }

    /// <summary>Whether the revision is the current one.</summary>
    [Input("isCurrent")]
    public Input<bool>? IsCurrent { get; set; }

    /// <summary>The path under the gateway, without a slash at the start.</summary>
    [Input("path", required: true)]
    public Input<string> Path { get; set; } = null!;

    /// <summary>How operations can be called.</summary>
    public InputList<Union<string, Protocol>> Protocols
    {
        get => _protocols ??= [];
        set => _protocols = value;
    }

    /// <summary>The resource group that it belongs to.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The name of the API Management service.</summary>
    [Input("serviceName", required: true)]
    public Input<string> ServiceName { get; set; } = null!;

    /// <summary>The address of the backend.</summary>
    [Input("serviceUrl")]
    public Input<string>? ServiceUrl { get; set; }

    /// <summary>How to import a WSDL or other definition.</summary>
    [Input("soapApiType")]
    public InputUnion<string, SoapApiType>? SoapApiType { get; set; }

    /// <summary>The id of an API to copy.</summary>
    [Input("sourceApiId")]
    public Input<string>? SourceApiId { get; set; }

    /// <summary>Whether callers need a subscription key.</summary>
    [Input("subscriptionRequired")]
    public Input<bool>? SubscriptionRequired { get; set; }

    /// <summary>The address of the terms of service.</summary>
    [Input("termsOfServiceUrl")]
    public Input<string>? TermsOfServiceUrl { get; set; }

    /// <summary>How an import treats required query parameters.</summary>
    [Input("translateRequiredQueryParametersConduct")]
    public InputUnion<string, TranslateRequiredQueryParametersConduct>? TranslateRequiredQueryParametersConduct { get; set; }

    /// <summary>The definition to import, or its address.</summary>
    [Input("value")]
    public Input<string>? Value { get; set; }
}
