using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>An Event Grid domain. It takes CloudEvents only, from callers with a bearer token only.</summary>
internal sealed class DomainType(LocalAzureOptions options) : ResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.EventGrid/domains";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => EventGrid.ApiVersions;

    // Resource name rules of Azure Resource Manager, Microsoft.EventGrid
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new("[a-zA-Z0-9-]*", 3, 50, "3 to 50 letters, digits and '-'");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("identity", Shape.Object(("type!", Shape.OneOf("None", "SystemAssigned")), ("principalId", Shape.Text()), ("tenantId", Shape.Text()))),
        ("properties!", Shape.Object(
            // Azure takes two other forms as well, and one of them by default.
            ("inputSchema!", Shape.OneOf("CloudEventSchemaV1_0")),
            ("autoCreateTopicWithFirstSubscription", Shape.Bool),
            ("autoDeleteTopicWithLastSubscription", Shape.Bool),
            ("dataResidencyBoundary", Shape.OneOf("WithinGeopair", "WithinRegion")),
            ("disableLocalAuth", Shape.Bool),
            ("minimumTlsVersionAllowed", Shape.OneOf("1.0", "1.1", "1.2")),
            ("publicNetworkAccess", Shape.OneOf("Enabled")))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "endpoint", "metricResourceId", "privateEndpointConnections"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        if (change.Before is null && change.Resources.FindByName($"/subscriptions/{change.Id.SubscriptionId}", Type, change.Id.Name) is not null)
            throw new ArmException(409, "Conflict", $"A domain named '{change.Id.Name}' already exists. The names are unique in a region.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Properties["endpoint"] = $"https://{change.Id.Name.ToLowerInvariant()}.{(string)change.Body["location"]!}-1.eventgrid.azure.net/api/events";
        change.Properties["metricResourceId"] = (string?)change.Before?.Properties["metricResourceId"] ?? Guid.NewGuid().ToString("D");
        change.Default("autoCreateTopicWithFirstSubscription", true);
        change.Default("autoDeleteTopicWithLastSubscription", true);
        change.Default("disableLocalAuth", false);
        change.Default("publicNetworkAccess", "Enabled");
        Identities.Complete(change, options.TenantId);
    }

    /// <summary>Whether a setting of a domain is on.</summary>
    public static bool Has(ArmResource? domain, string setting) => (bool?)domain?.Properties[setting] == true;
}
