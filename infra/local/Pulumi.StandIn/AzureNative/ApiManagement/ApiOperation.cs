namespace Pulumi.AzureNative.ApiManagement;

/// <summary>An operation of an API. Azure API version 2024-05-01.</summary>
public class ApiOperation : CustomResource
{
    private const string Token = "azure-native:apimanagement:ApiOperation";

    /// <summary>Registers an operation.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public ApiOperation(string name, ApiOperationArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new ApiOperationArgs(), AzureNativePackage.Complete(options))
    {
    }

    private ApiOperation(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>What it is about.</summary>
    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    /// <summary>The name that people see.</summary>
    [Output("displayName")]
    public Output<string> DisplayName { get; private set; } = null!;

    /// <summary>The HTTP method.</summary>
    [Output("method")]
    public Output<string> Method { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>The policy of the operation.</summary>
    [Output("policies")]
    public Output<string?> Policies { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>The path under the API; <c>/*</c> for all.</summary>
    [Output("urlTemplate")]
    public Output<string> UrlTemplate { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static ApiOperation Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
