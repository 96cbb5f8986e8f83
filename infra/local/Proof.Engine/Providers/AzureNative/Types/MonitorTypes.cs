namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>monitor</c>.</summary>
internal static class MonitorTypes
{
    /// <summary>A diagnostic setting. It stands below the resource whose logs it is about.</summary>
    public static NativeType DiagnosticSetting { get; } = new()
    {
        Token = "azure-native:monitor:DiagnosticSetting",
        ApiVersion = "2021-05-01-preview",
        Path = "/{resourceUri}/providers/Microsoft.Insights/diagnosticSettings/{name}",
        Properties =
        [
            "eventHubAuthorizationRuleId", "eventHubName", "logAnalyticsDestinationType", "logs", "marketplacePartnerId", "metrics",
            "serviceBusRuleId", "storageAccountId", "workspaceId",
        ],
    };
}
