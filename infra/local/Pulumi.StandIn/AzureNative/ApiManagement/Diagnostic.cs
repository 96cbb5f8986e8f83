namespace Pulumi.AzureNative.ApiManagement;

/// <summary>What the gateway logs of requests, for all APIs that do not say otherwise. Azure API version 2024-05-01.</summary>
public class Diagnostic : CustomResource
{
    private const string Token = "azure-native:apimanagement:Diagnostic";

    /// <summary>Registers a diagnostic.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public Diagnostic(string name, DiagnosticArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new DiagnosticArgs(), AzureNativePackage.Complete(options))
    {
    }

    private Diagnostic(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>Which requests are logged whatever the sampling.</summary>
    [Output("alwaysLog")]
    public Output<string?> AlwaysLog { get; private set; } = null!;

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>Whether the caller's address is logged.</summary>
    [Output("logClientIp")]
    public Output<bool?> LogClientIp { get; private set; } = null!;

    /// <summary>The id of the logger.</summary>
    [Output("loggerId")]
    public Output<string> LoggerId { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>How much is logged.</summary>
    [Output("verbosity")]
    public Output<string?> Verbosity { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static Diagnostic Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
