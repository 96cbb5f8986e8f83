namespace Pulumi.AzureNative.ApiManagement;

/// <summary>The policy of an operation. Azure API version 2024-05-01.</summary>
public class ApiOperationPolicy : CustomResource
{
    private const string Token = "azure-native:apimanagement:ApiOperationPolicy";

    /// <summary>Registers the policy of an operation.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public ApiOperationPolicy(string name, ApiOperationPolicyArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new ApiOperationPolicyArgs(), AzureNativePackage.Complete(options))
    {
    }

    private ApiOperationPolicy(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>The form of the policy.</summary>
    [Output("format")]
    public Output<string?> Format { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>The policy.</summary>
    [Output("value")]
    public Output<string> Value { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static ApiOperationPolicy Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
