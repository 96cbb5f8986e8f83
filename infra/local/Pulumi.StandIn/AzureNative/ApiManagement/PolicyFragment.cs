namespace Pulumi.AzureNative.ApiManagement;

/// <summary>A piece of policy that policies include. Its name in Azure is the name that the program gives the resource. Azure API version 2024-05-01.</summary>
public class PolicyFragment : CustomResource
{
    private const string Token = "azure-native:apimanagement:PolicyFragment";

    /// <summary>Registers a policy fragment.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public PolicyFragment(string name, PolicyFragmentArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new PolicyFragmentArgs(), AzureNativePackage.Complete(options))
    {
    }

    private PolicyFragment(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>What it is about.</summary>
    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    /// <summary>The form of the fragment.</summary>
    [Output("format")]
    public Output<string?> Format { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>How far Azure is with it, such as <c>Succeeded</c>.</summary>
    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>The fragment.</summary>
    [Output("value")]
    public Output<string> Value { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static PolicyFragment Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
