using Proof.LocalAzure.Management.Shapes;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A user-assigned identity. What it is called by others and given roles by is made up once and stays.</summary>
internal sealed class UserAssignedIdentityType(LocalAzureOptions options) : ResourceType
{
    /// <summary>The type.</summary>
    public const string TypeName = "Microsoft.ManagedIdentity/userAssignedIdentities";

    /// <inheritdoc/>
    public override string Type => TypeName;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions { get; } = ["2018-11-30", "2023-01-31", "2024-11-30"];

    // Resource name rules of Azure Resource Manager
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        "[a-zA-Z0-9][a-zA-Z0-9_-]*", 3, 128, "3 to 128 letters, digits, '-' and '_', beginning with a letter or digit");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(("location!", Shape.Text(1)), ("tags", Shape.Tags), ("properties", Shape.Object()));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["tenantId", "principalId", "clientId", "isolationScope"];

    /// <inheritdoc/>
    public override void Check(ResourceChange change) => Regions.Settle(change);

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        change.Properties["tenantId"] = options.TenantId;
        foreach (var name in new[] { "principalId", "clientId" })
            change.Properties[name] = (string?)change.Before?.Properties[name] ?? Guid.NewGuid().ToString("D");
    }
}
