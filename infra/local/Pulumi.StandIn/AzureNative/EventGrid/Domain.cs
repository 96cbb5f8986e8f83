namespace Pulumi.AzureNative.EventGrid;

/// <summary>An Event Grid domain: many topics behind one endpoint. Azure API version 2025-02-15.</summary>
public class Domain : CustomResource
{
    private const string Token = "azure-native:eventgrid:Domain";

    /// <summary>Registers a domain.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public Domain(string name, DomainArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new DomainArgs(), AzureNativePackage.Complete(options))
    {
    }

    private Domain(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>Where events are published: <c>https://{name}.{region}-1.eventgrid.azure.net/api/events</c>.</summary>
    [Output("endpoint")]
    public Output<string> Endpoint { get; private set; } = null!;

    /// <summary>The managed identity that it acts with.</summary>
    [Output("identity")]
    public Output<Outputs.IdentityInfoResponse?> Identity { get; private set; } = null!;

    /// <summary>The form in which it takes events.</summary>
    [Output("inputSchema")]
    public Output<string?> InputSchema { get; private set; } = null!;

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
    public static Domain Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
