using System.Globalization;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A Log Analytics workspace. It is checked and kept; no log ever arrives in it. A deleted one is gone at once, in Azure after 14 days.</summary>
internal sealed class WorkspaceType(LocalAzureOptions options) : ResourceType
{
    // Page on retention in Log Analytics: 30 to 730 days for a workspace
    private const int ShortestRetention = 30;
    private const int LongestRetention = 730;

    /// <inheritdoc/>
    public override string Type => "Microsoft.OperationalInsights/workspaces";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions { get; } = ["2022-10-01", "2023-09-01"];

    // API specification 2023-09-01, parameter workspaceName
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        "[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]", 4, 63, "4 to 63 letters, digits and '-', no '-' at either end");

    // The other tiers are legacy, and closed to subscriptions that do not have them yet.
    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("properties", Shape.Object(
            ("retentionInDays", Shape.Integer(ShortestRetention, LongestRetention)),
            ("sku", Shape.Object(("name!", Shape.OneOf("PerGB2018")))),
            ("publicNetworkAccessForIngestion", Shape.OneOf("Enabled", "Disabled")),
            ("publicNetworkAccessForQuery", Shape.OneOf("Enabled", "Disabled")))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } =
        ["provisioningState", "customerId", "createdDate", "modifiedDate", "privateLinkScopedResources"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override void Check(ResourceChange change) => Regions.Settle(change);

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        var now = options.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        change.Properties["customerId"] = (string?)change.Before?.Properties["customerId"] ?? Guid.NewGuid().ToString("D");
        change.Properties["createdDate"] = (string?)change.Before?.Properties["createdDate"] ?? now;
        change.Properties["modifiedDate"] = now;
        change.Default("retentionInDays", ShortestRetention);
        change.Default("sku", new JsonObject { ["name"] = "PerGB2018" });
        change.Default("publicNetworkAccessForIngestion", "Enabled");
        change.Default("publicNetworkAccessForQuery", "Enabled");
    }
}
