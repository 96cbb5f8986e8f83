using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// A diagnostic setting: which logs of a resource go to which workspace. It stands below that resource and goes with it. It is checked and
/// kept; nothing writes logs here.
/// </summary>
internal sealed class DiagnosticSettingType : ResourceType
{
    // Page on diagnostic settings: five for each resource
    private const int MostSettings = 5;

    // Azure Monitor's list of supported log categories, for the types that are served here and have any that the project could want
    private static readonly Dictionary<string, string[]> Categories = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.ApiManagement/service"] = ["GatewayLogs", "WebSocketConnectionLogs", "DeveloperPortalAuditLogs", "GatewayLlmLogs"],
        ["Microsoft.AppConfiguration/configurationStores"] = ["HttpRequest", "Audit"],
        ["Microsoft.EventGrid/domains"] = ["DataPlaneRequests", "DeliveryFailures", "PublishFailures"],
        ["Microsoft.KeyVault/vaults"] = ["AuditEvent", "AzurePolicyEvaluationDetails"],
        ["Microsoft.Network/applicationGateways"] = ["ApplicationGatewayAccessLog", "ApplicationGatewayFirewallLog", "ApplicationGatewayPerformanceLog"],
    };

    /// <inheritdoc/>
    public override string Type => "Microsoft.Insights/diagnosticSettings";

    /// <inheritdoc/>
    public override bool IsExtension => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions { get; } = ["2021-05-01-preview"];

    // Page on name rules: 1 to 260 characters
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(@"[^<>*%&:\\?+/]*[^<>*%&:\\?+/ .]", 1, 260, "1 to 260 characters, none of < > * % & : \\ ? + / and no space or '.' at the end");

    // Of the destinations only workspaces are served, and of the data only logs by category.
    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("workspaceId", Shape.Text(1)),
            ("logAnalyticsDestinationType", Shape.OneOf("Dedicated", "AzureDiagnostics")),
            ("logs", Shape.ListOf(Shape.Object(
                ("category!", Shape.Text(1)),
                ("enabled!", Shape.Bool),
                ("retentionPolicy", Shape.Object(("enabled!", Shape.Bool), ("days!", Shape.Integer(0, 365))))))))));

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        if (change.Text("workspaceId") is not { } workspace)
            throw new ArmException(400, "BadRequest", "At least one data sink needs to be specified. LocalAzure knows properties.workspaceId.");
        if (!workspace.Contains("/providers/Microsoft.OperationalInsights/workspaces/", StringComparison.OrdinalIgnoreCase) || change.Resources.Get(workspace) is null)
            throw new ArmException(400, "BadRequest", "properties.workspaceId must be the id of a workspace that exists.");
        var wanted = Wanted(change.Properties);
        CheckCategories(change.Resources.Get(change.Id.ParentId!)!.Type, wanted);

        var others = change.Resources.List(change.Id.ParentId!, Type)
            .Where(other => !string.Equals(other.Id, change.Id.ToString(), StringComparison.OrdinalIgnoreCase)).ToList();
        if (others.Count >= MostSettings)
            throw new ArmException(400, "BadRequest", $"A resource can have {MostSettings} diagnostic settings, and this one has them already.");
        foreach (var other in others.Where(other => string.Equals((string?)other.Properties["workspaceId"], workspace, StringComparison.OrdinalIgnoreCase)))
        {
            if (Wanted(other.Properties).Intersect(wanted, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } twice)
                throw new ArmException(409, "Conflict",
                    $"Data sink '{workspace}' is already used in diagnostic setting '{other.Name}' for category '{twice}'. Data sinks can't be reused in different settings on the same category for the same resource.");
        }
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        foreach (var log in change.Properties["logs"] as JsonArray ?? [])
            log!["retentionPolicy"] ??= new JsonObject { ["enabled"] = false, ["days"] = 0 };
    }

    private static void CheckCategories(string resourceType, List<string> wanted)
    {
        if (!Categories.TryGetValue(resourceType, out var known))
            throw new ArmException(400, "ResourceTypeNotSupported", $"The resource type '{resourceType}' does not support diagnostic settings, or has none that LocalAzure knows.");
        if (wanted.FirstOrDefault(category => !known.Contains(category, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new ArmException(400, "BadRequest", $"Category '{unknown}' is not supported. {resourceType} has: {string.Join(", ", known)}.");
        if (wanted.Distinct(StringComparer.OrdinalIgnoreCase).Count() < wanted.Count)
            throw new ArmException(400, "BadRequest", "properties.logs names a category twice.");
    }

    private static List<string> Wanted(JsonObject properties) =>
        [.. (properties["logs"] as JsonArray ?? []).Where(log => (bool)log!["enabled"]!).Select(log => (string)log!["category"]!)];
}
