using System.Collections.Immutable;

namespace Pulumi.AzureNative.AppConfiguration;

/// <summary>An App Configuration store: a database of key-values. Azure API version 2024-05-01.</summary>
public class ConfigurationStore : CustomResource
{
    private const string Token = "azure-native:appconfiguration:ConfigurationStore";

    /// <summary>Registers a store.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public ConfigurationStore(string name, ConfigurationStoreArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new ConfigurationStoreArgs(), AzureNativePackage.Complete(options))
    {
    }

    private ConfigurationStore(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>When it was created.</summary>
    [Output("creationDate")]
    public Output<string> CreationDate { get; private set; } = null!;

    /// <summary>Whether access keys are off, so that only Microsoft Entra identities get in.</summary>
    [Output("disableLocalAuth")]
    public Output<bool?> DisableLocalAuth { get; private set; } = null!;

    /// <summary>Whether a deleted store cannot be purged before its retention ends.</summary>
    [Output("enablePurgeProtection")]
    public Output<bool?> EnablePurgeProtection { get; private set; } = null!;

    /// <summary>The address of the store, such as <c>https://{name}.azconfig.io</c>.</summary>
    [Output("endpoint")]
    public Output<string> Endpoint { get; private set; } = null!;

    /// <summary>The Azure region.</summary>
    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>How far Azure is with it, such as <c>Succeeded</c>.</summary>
    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    /// <summary>Whether the public endpoint is open.</summary>
    [Output("publicNetworkAccess")]
    public Output<string?> PublicNetworkAccess { get; private set; } = null!;

    /// <summary>For how many days a deleted store can be recovered.</summary>
    [Output("softDeleteRetentionInDays")]
    public Output<int?> SoftDeleteRetentionInDays { get; private set; } = null!;

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
    public static ConfigurationStore Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
