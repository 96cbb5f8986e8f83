using System.Collections.Immutable;

namespace Pulumi.AzureNative.Resources;

/// <summary>A resource group: what holds the other resources. Azure API version 2024-03-01.</summary>
public class ResourceGroup : CustomResource
{
    private const string Token = "azure-native:resources:ResourceGroup";

    /// <summary>Registers a resource group.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public ResourceGroup(string name, ResourceGroupArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new ResourceGroupArgs(), AzureNativePackage.Complete(options))
    {
    }

    private ResourceGroup(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>The Azure region.</summary>
    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    /// <summary>The id of the resource that manages it.</summary>
    [Output("managedBy")]
    public Output<string?> ManagedBy { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>The state of the group.</summary>
    [Output("properties")]
    public Output<Outputs.ResourceGroupPropertiesResponse> Properties { get; private set; } = null!;

    /// <summary>Tags: keys and values of one's own.</summary>
    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static ResourceGroup Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
