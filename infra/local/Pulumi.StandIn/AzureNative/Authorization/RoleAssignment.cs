namespace Pulumi.AzureNative.Authorization;

/// <summary>A role assignment: who may do what, and where. Azure API version 2022-04-01.</summary>
public class RoleAssignment : CustomResource
{
    private const string Token = "azure-native:authorization:RoleAssignment";

    /// <summary>Registers a role assignment.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="args">What it takes.</param>
    /// <param name="options">How the engine treats it.</param>
    public RoleAssignment(string name, RoleAssignmentArgs args, CustomResourceOptions? options = null)
        : base(Token, name, args ?? new RoleAssignmentArgs(), AzureNativePackage.Complete(options))
    {
    }

    private RoleAssignment(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, AzureNativePackage.Complete(options, id))
    {
    }

    /// <summary>The version of the Azure API that made it.</summary>
    [Output("azureApiVersion")]
    public Output<string> AzureApiVersion { get; private set; } = null!;

    /// <summary>A condition on the resources.</summary>
    [Output("condition")]
    public Output<string?> Condition { get; private set; } = null!;

    /// <summary>The version of the condition.</summary>
    [Output("conditionVersion")]
    public Output<string?> ConditionVersion { get; private set; } = null!;

    /// <summary>Who made it.</summary>
    [Output("createdBy")]
    public Output<string> CreatedBy { get; private set; } = null!;

    /// <summary>When it was made.</summary>
    [Output("createdOn")]
    public Output<string> CreatedOn { get; private set; } = null!;

    /// <summary>What people want to remember.</summary>
    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    /// <summary>The name in Azure.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>Who: the object id.</summary>
    [Output("principalId")]
    public Output<string> PrincipalId { get; private set; } = null!;

    /// <summary>What kind of principal that is.</summary>
    [Output("principalType")]
    public Output<string?> PrincipalType { get; private set; } = null!;

    /// <summary>What: the id of the role.</summary>
    [Output("roleDefinitionId")]
    public Output<string> RoleDefinitionId { get; private set; } = null!;

    /// <summary>Where: the resource id.</summary>
    [Output("scope")]
    public Output<string> Scope { get; private set; } = null!;

    /// <summary>The Azure resource type.</summary>
    [Output("type")]
    public Output<string> Type { get; private set; } = null!;

    /// <summary>Who changed it last.</summary>
    [Output("updatedBy")]
    public Output<string> UpdatedBy { get; private set; } = null!;

    /// <summary>When it was last changed.</summary>
    [Output("updatedOn")]
    public Output<string> UpdatedOn { get; private set; } = null!;

    /// <summary>Reads an existing one; it is not managed.</summary>
    /// <param name="name">A name of the program's own.</param>
    /// <param name="id">The Azure resource id.</param>
    /// <param name="options">How the engine treats it.</param>
    public static RoleAssignment Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
