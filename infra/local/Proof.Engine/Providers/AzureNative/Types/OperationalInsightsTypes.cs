namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>operationalinsights</c>.</summary>
internal static class OperationalInsightsTypes
{
    /// <summary>A Log Analytics workspace. Its tier is a member of <c>properties</c>.</summary>
    public static NativeType Workspace { get; } = new()
    {
        Token = "azure-native:operationalinsights:Workspace",
        ApiVersion = "2023-09-01",
        Path = ResourcesTypes.Group + "/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}",
        Body = ["identity", "location", "tags"],
        Properties =
        [
            "defaultDataCollectionRuleResourceId", "features", "forceCmkForQuery", "publicNetworkAccessForIngestion", "publicNetworkAccessForQuery",
            "retentionInDays", "sku", "workspaceCapping",
        ],
    };
}
