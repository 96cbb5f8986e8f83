namespace Pulumi.AzureNative.ApiManagement;

/// <summary>A backend: where policies can send requests by its name. Azure API version 2024-05-01.</summary>
public class Backend : CustomResource
{
    private const string Token = "azure-native:apimanagement:Backend";

    /// <summary>Registers a backend.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public Backend(string name, BackendArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new BackendArgs(), AzureNativePackage.Complete(options))
    {
    }

    private Backend(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>When the backend is left alone.</summary>
    [Output("circuitBreaker")]
    public Output<Outputs.BackendCircuitBreakerResponse?> CircuitBreaker { get; private set; } = null!;

    /// <summary>What it is about.</summary>
    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>How it is spoken to.</summary>
    [Output("protocol")]
    public Output<string?> Protocol { get; private set; } = null!;

    /// <summary>The title that people see.</summary>
    [Output("title")]
    public Output<string?> Title { get; private set; } = null!;

    /// <summary>How its certificate is checked.</summary>
    [Output("tls")]
    public Output<Outputs.BackendTlsPropertiesResponse?> Tls { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Where it is.</summary>
    [Output("url")]
    public Output<string?> Url { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static Backend Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
