namespace Pulumi.AzureNative.Monitor;

/// <summary>Which logs of a resource go where. Azure API version 2021-05-01-preview.</summary>
public class DiagnosticSetting : CustomResource
{
    private const string Token = "azure-native:monitor:DiagnosticSetting";

    /// <summary>Registers a diagnostic setting.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public DiagnosticSetting(string name, DiagnosticSettingArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new DiagnosticSettingArgs(), AzureNativePackage.Complete(options))
    {
    }

    private DiagnosticSetting(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary><c>Dedicated</c> for one table for each kind of log; otherwise all share one.</summary>
    [Output("logAnalyticsDestinationType")]
    public Output<string?> LogAnalyticsDestinationType { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>The id of the workspace that they go to.</summary>
    [Output("workspaceId")]
    public Output<string?> WorkspaceId { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static DiagnosticSetting Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
