using System.Collections.Immutable;

namespace Pulumi.AzureNative.PrivateDns;

/// <summary>A private DNS zone. Azure API version 2024-06-01.</summary>
public class PrivateZone : CustomResource
{
    private const string Token = "azure-native:privatedns:PrivateZone";

    /// <summary>Registers a private DNS zone.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public PrivateZone(string name, PrivateZoneArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new PrivateZoneArgs(), AzureNativePackage.Complete(options))
    {
    }

    private PrivateZone(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>The version of the resource.</summary>
    [Output("etag")]
    public Output<string?> Etag { get; private set; } = null!;

    /// <summary>The Azure region.</summary>
    [Output("location")]
    public Output<string?> Location { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>How far Azure is with it, such as <c>Succeeded</c>.</summary>
    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

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
    public static PrivateZone Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
