using System.Collections.Immutable;

namespace Pulumi.AzureNative.KeyVault;

/// <summary>A key vault. Azure API version 2024-11-01.</summary>
public class Vault : CustomResource
{
    private const string Token = "azure-native:keyvault:Vault";

    /// <summary>Registers a key vault.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public Vault(string name, VaultArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new VaultArgs(), AzureNativePackage.Complete(options))
    {
    }

    private Vault(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>The Azure region.</summary>
    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>What the vault has.</summary>
    [Output("properties")]
    public Output<Outputs.VaultPropertiesResponse> Properties { get; private set; } = null!;

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
    public static Vault Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
