namespace Pulumi.AzureNative.Authorization;

/// <summary>What a <see cref="RoleAssignment"/> takes.</summary>
public sealed class RoleAssignmentArgs : ResourceArgs
{
    /// <summary>Makes arguments with the defaults of the type.</summary>
    public RoleAssignmentArgs()
    {
        PrincipalType = "User";
    }

    /// <summary>A condition on the resources.</summary>
    [Input("condition")]
    public Input<string>? Condition { get; set; }

    /// <summary>The version of the condition.</summary>
    [Input("conditionVersion")]
    public Input<string>? ConditionVersion { get; set; }

    /// <summary>What people want to remember.</summary>
    [Input("description")]
    public Input<string>? Description { get; set; }

    /// <summary>Who: the object id.</summary>
    [Input("principalId", required: true)]
    public Input<string> PrincipalId { get; set; } = null!;

    /// <summary>What kind of principal that is. Say it for a principal that was made just now, which Azure may not know everywhere yet.</summary>
    [Input("principalType")]
    public InputUnion<string, PrincipalType>? PrincipalType { get; set; }

    /// <summary>The name in Azure, a GUID; by default a random one.</summary>
    [Input("roleAssignmentName")]
    public Input<string>? RoleAssignmentName { get; set; }

    /// <summary>What: the id of the role.</summary>
    [Input("roleDefinitionId", required: true)]
    public Input<string> RoleDefinitionId { get; set; } = null!;

    /// <summary>Where: a resource id.</summary>
    [Input("scope", required: true)]
    public Input<string> Scope { get; set; } = null!;
}
