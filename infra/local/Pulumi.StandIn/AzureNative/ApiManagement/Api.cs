using System.Collections.Immutable;

namespace Pulumi.AzureNative.ApiManagement;

/// <summary>An API of an API Management service. Azure API version 2024-05-01.</summary>
public class Api : CustomResource
{
    private const string Token = "azure-native:apimanagement:Api";

    /// <summary>Registers an API.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public Api(string name, ApiArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new ApiArgs(), AzureNativePackage.Complete(options))
    {
    }

    private Api(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The revision.</summary>
    [Output("apiRevision")]
    public Output<string?> ApiRevision { get; private set; } = null!;

    /// <summary>What the revision is about.</summary>
    [Output("apiRevisionDescription")]
    public Output<string?> ApiRevisionDescription { get; private set; } = null!;

    /// <summary>The kind of the API.</summary>
    [Output("apiType")]
    public Output<string?> ApiType { get; private set; } = null!;

    /// <summary>The version, if the API has versions.</summary>
    [Output("apiVersion")]
    public Output<string?> ApiVersion { get; private set; } = null!;

    /// <summary>What the version is about.</summary>
    [Output("apiVersionDescription")]
    public Output<string?> ApiVersionDescription { get; private set; } = null!;

    /// <summary>The id of the version set.</summary>
    [Output("apiVersionSetId")]
    public Output<string?> ApiVersionSetId { get; private set; } = null!;

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>What it is about.</summary>
    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    /// <summary>The name that people see.</summary>
    [Output("displayName")]
    public Output<string?> DisplayName { get; private set; } = null!;

    /// <summary>Whether the revision is the current one.</summary>
    [Output("isCurrent")]
    public Output<bool?> IsCurrent { get; private set; } = null!;

    /// <summary>Whether the revision can be called through the gateway.</summary>
    [Output("isOnline")]
    public Output<bool> IsOnline { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>The path under the gateway, without a slash at the start.</summary>
    [Output("path")]
    public Output<string> Path { get; private set; } = null!;

    /// <summary>How operations can be called.</summary>
    [Output("protocols")]
    public Output<ImmutableArray<string>> Protocols { get; private set; } = null!;

    /// <summary>How far Azure is with it, such as <c>Succeeded</c>.</summary>
    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    /// <summary>The address of the backend.</summary>
    [Output("serviceUrl")]
    public Output<string?> ServiceUrl { get; private set; } = null!;

    /// <summary>The id of an API to copy.</summary>
    [Output("sourceApiId")]
    public Output<string?> SourceApiId { get; private set; } = null!;

    /// <summary>Whether callers need a subscription key.</summary>
    [Output("subscriptionRequired")]
    public Output<bool?> SubscriptionRequired { get; private set; } = null!;

    /// <summary>The address of the terms of service.</summary>
    [Output("termsOfServiceUrl")]
    public Output<string?> TermsOfServiceUrl { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static Api Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
