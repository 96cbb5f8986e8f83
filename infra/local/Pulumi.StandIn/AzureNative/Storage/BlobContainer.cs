namespace Pulumi.AzureNative.Storage;

/// <summary>A container of blobs in a storage account. Azure API version 2024-01-01.</summary>
public class BlobContainer : CustomResource
{
    private const string Token = "azure-native:storage:BlobContainer";

    /// <summary>Registers a container.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public BlobContainer(string name, BlobContainerArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new BlobContainerArgs(), AzureNativePackage.Complete(options))
    {
    }

    private BlobContainer(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>What may be read without authorization.</summary>
    [Output("publicAccess")]
    public Output<string?> PublicAccess { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static BlobContainer Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
