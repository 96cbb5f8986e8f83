using System.Globalization;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// A role assignment: who may do what, where. It stands below the resource that it is about and goes with it. LocalAzure keeps role
/// assignments and checks them as Azure does, but asks nobody for a role.
/// </summary>
internal sealed class RoleAssignmentType(LocalAzureOptions options) : ResourceType
{
    // Built-in roles (Azure's list of built-in roles, 2026). A role that is not here is refused, for it may be misspelt.
    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "00482a5a-887f-4fb3-b363-3b7fe8e74483", // Key Vault Administrator
        "4633458b-17de-408a-b874-0445c86b69e6", // Key Vault Secrets User
        "b86a8fe4-44ce-4948-aee5-eccb2c155cd7", // Key Vault Secrets Officer
        "21090545-7ca7-4776-b22c-e363652d74d2", // Key Vault Reader
        "516239f1-63e1-4d78-a4de-a74fb236a071", // App Configuration Data Reader
        "5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b", // App Configuration Data Owner
        "ba92f5b4-2d11-453d-a403-e96b0029c9fe", // Storage Blob Data Contributor
        "d5a91429-5739-47e2-a06b-3470a27159e7", // EventGrid Data Sender
    };

    /// <inheritdoc/>
    public override string Type => "Microsoft.Authorization/roleAssignments";

    /// <inheritdoc/>
    public override bool IsExtension => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions { get; } = ["2020-04-01-preview", "2022-04-01"];

    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", 36, 36, "it must be a GUID", "InvalidRoleAssignmentId");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("principalId!", Shape.Text(1)),
            ("roleDefinitionId!", Shape.Text(1)),
            ("principalType", Shape.OneOf("User", "Group", "ServicePrincipal", "ForeignGroup", "Device")),
            ("description", Shape.Text()))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["scope", "createdOn", "updatedOn", "createdBy", "updatedBy"];

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        if (!Guid.TryParseExact(change.Text("principalId"), "D", out _))
            throw new ArmException(400, "InvalidPrincipalId", "properties.principalId must be a GUID: the object id of the principal, not its name.");
        var role = change.Text("roleDefinitionId")!;
        if (!role.Contains("/providers/Microsoft.Authorization/roleDefinitions/", StringComparison.OrdinalIgnoreCase) || !Roles.Contains(role.Split('/')[^1]))
            throw new ArmException(400, "RoleDefinitionDoesNotExist", $"The specified role definition '{role}' does not exist, or is none that LocalAzure knows.");

        if (change.Before is { } before)
        {
            if (!IsSame(before, change))
                throw new ArmException(400, "RoleAssignmentUpdateNotPermitted", "Tenant ID, application ID, principal ID, and scope are not allowed to be updated. Make a new role assignment.");
            return;
        }
        var same = change.Resources.List(change.Id.ParentId ?? change.Id.GroupId, Type).FirstOrDefault(other => IsSame(other, change) && IsAt(other, change.Id));
        if (same is not null)
            throw new ArmException(409, "RoleAssignmentExists", $"The role assignment already exists. Its name is {same.Name}.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        var now = options.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        change.Default("principalType", "User");
        change.Properties["scope"] = change.Id.ParentId ?? change.Id.GroupId;
        change.Properties["createdOn"] = change.Before?.Properties["createdOn"]?.DeepClone() ?? now;
        change.Properties["updatedOn"] = now;
    }

    // A list below a resource group has the assignments of the resources in it too.
    private static bool IsAt(ArmResource other, ResourceId id) =>
        string.Equals((string?)other.Properties["scope"], id.ParentId ?? id.GroupId, StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(ArmResource other, ResourceChange change) =>
        IsSame(other.Properties, change.Properties, "principalId") && IsSame(other.Properties, change.Properties, "roleDefinitionId");

    private static bool IsSame(JsonObject one, JsonObject other, string name) =>
        string.Equals((string?)one[name], (string?)other[name], StringComparison.OrdinalIgnoreCase);
}
