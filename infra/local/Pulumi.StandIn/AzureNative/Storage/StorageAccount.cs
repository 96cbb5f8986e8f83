namespace Pulumi.AzureNative.Storage;

/// <summary>A storage account. Azure API version 2024-01-01.</summary>
public class StorageAccount : CustomResource
{
    private const string Token = "azure-native:storage:StorageAccount";

    /// <summary>Registers a storage account.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public StorageAccount(string name, StorageAccountArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new StorageAccountArgs(), AzureNativePackage.Complete(options))
    {
    }

    private StorageAccount(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>The kind.</summary>
    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    /// <summary>The Azure region.</summary>
    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>How far Azure is with it, such as <c>Succeeded</c>.</summary>
    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static StorageAccount Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
