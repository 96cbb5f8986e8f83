using System.Collections.Immutable;

namespace Pulumi.AzureNative.PrivateDns;

/// <summary>A record set of a private DNS zone. Azure API version 2024-06-01.</summary>
public class PrivateRecordSet : CustomResource
{
    private const string Token = "azure-native:privatedns:PrivateRecordSet";

    /// <summary>Registers a record set of a private DNS zone.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public PrivateRecordSet(string name, PrivateRecordSetArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new PrivateRecordSetArgs(), AzureNativePackage.Complete(options))
    {
    }

    private PrivateRecordSet(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>The version of the resource.</summary>
    [Output("etag")]
    public Output<string?> Etag { get; private set; } = null!;

    /// <summary>The whole name, with a dot at the end.</summary>
    [Output("fqdn")]
    public Output<string> Fqdn { get; private set; } = null!;

    /// <summary>Whether a machine of a linked network entered it.</summary>
    [Output("isAutoRegistered")]
    public Output<bool> IsAutoRegistered { get; private set; } = null!;

    /// <summary>Keys and values of one's own.</summary>
    [Output("metadata")]
    public Output<ImmutableDictionary<string, string>?> Metadata { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>For how many seconds others may remember it.</summary>
    [Output("ttl")]
    public Output<double?> Ttl { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static PrivateRecordSet Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
