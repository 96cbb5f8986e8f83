namespace Pulumi.AzureNative.OperationalInsights;

/// <summary>A Log Analytics workspace: where logs are kept and searched. Azure API version 2023-09-01.</summary>
public class Workspace : CustomResource
{
    private const string Token = "azure-native:operationalinsights:Workspace";

    /// <summary>Registers a workspace.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public Workspace(string name, WorkspaceArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new WorkspaceArgs(), AzureNativePackage.Complete(options))
    {
    }

    private Workspace(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>The id by which queries name it.</summary>
    [Output("customerId")]
    public Output<string> CustomerId { get; private set; } = null!;

    /// <summary>The Azure region.</summary>
    [Output("location")]
    public Output<string> Location { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>How far Azure is with it, such as <c>Succeeded</c>.</summary>
    [Output("provisioningState")]
    public Output<string> ProvisioningState { get; private set; } = null!;

    /// <summary>For how many days logs are kept.</summary>
    [Output("retentionInDays")]
    public Output<int?> RetentionInDays { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static Workspace Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
