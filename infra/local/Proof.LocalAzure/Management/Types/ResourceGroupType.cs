using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A resource group: the folder of everything else. Deleting it deletes what is in it.</summary>
internal sealed class ResourceGroupType : ResourceType
{
    // 980 groups per subscription (Azure subscription and service limits, 2026-08)
    private const int MaxGroups = 980;

    /// <inheritdoc/>
    public override string Type => ResourceId.GroupType;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions { get; } = ["2020-06-01", "2021-04-01", "2022-09-01", "2023-07-01", "2024-03-01", "2024-11-01", "2025-04-01"];

    // Resource name rules of Azure Resource Manager: 1-90; alphanumeric, underscore, parentheses, hyphen, period; no period at the end
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        @"[-\w.()]*[-\w()]", 1, 90, "1 to 90 letters, digits, '_', '-', '.', '(' or ')', and no '.' at the end", "InvalidResourceGroup");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)), ("tags", Shape.Tags), ("managedBy", Shape.Text()), ("properties", Shape.Object()));

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        if (change.Before is null && change.Resources.List($"/subscriptions/{change.Id.SubscriptionId}", Type).Count >= MaxGroups)
            throw new ArmException(409, "ResourceGroupQuotaExceeded", $"A subscription holds at most {MaxGroups} resource groups.");
    }
}
