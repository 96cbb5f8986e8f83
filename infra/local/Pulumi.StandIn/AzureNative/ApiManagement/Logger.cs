namespace Pulumi.AzureNative.ApiManagement;

/// <summary>Where API Management sends logs. Azure API version 2024-05-01.</summary>
public class Logger : CustomResource
{
    private const string Token = "azure-native:apimanagement:Logger";

    /// <summary>Registers a logger.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public Logger(string name, LoggerArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new LoggerArgs(), AzureNativePackage.Complete(options))
    {
    }

    private Logger(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>What it is about.</summary>
    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    /// <summary>Whether records are collected before they are sent.</summary>
    [Output("isBuffered")]
    public Output<bool?> IsBuffered { get; private set; } = null!;

    /// <summary>Where it sends what it is told.</summary>
    [Output("loggerType")]
    public Output<string> LoggerType { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static Logger Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
