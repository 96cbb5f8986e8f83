using Proof.Infra.Gateway;
using Proof.Infra.Settings;
using Pulumi;
using ApiManagement = Pulumi.AzureNative.ApiManagement;
using Monitor = Pulumi.AzureNative.Monitor;
using OperationalInsights = Pulumi.AzureNative.OperationalInsights;

namespace Proof.Infra.Components;

/// <summary>Where the platform's logs are kept, and which. Nothing in them is secret.</summary>
internal sealed class PlatformLogs : ComponentResource
{
    private readonly OperationalInsights.Workspace _workspace;

    /// <summary>Registers the workspace and what goes there.</summary>
    public PlatformLogs(PlatformSettings settings, Platform platform)
        : base("proof:infra:PlatformLogs", "logs", new ComponentResourceOptions { Parent = platform })
    {
        _workspace = new OperationalInsights.Workspace(
            "log-workspace",
            new OperationalInsights.WorkspaceArgs
            {
                ResourceGroupName = platform.ResourceGroup.Name,
                WorkspaceName = settings.Names.LogWorkspace,
                Location = settings.Location,
                Sku = new OperationalInsights.Inputs.WorkspaceSkuArgs { Name = OperationalInsights.WorkspaceSkuNameEnum.PerGB2018 },
                RetentionInDays = settings.LogRetentionDays,
            },
            Lasting.Under(this, settings));

        // What may be logged is said before anything is.
        Keep("gateway-logs", platform.Service.Id, ["GatewayLogs"], Diagnostic(platform));
        Keep("edge-logs", platform.Edge.Id, ["ApplicationGatewayAccessLog", "ApplicationGatewayFirewallLog"]);
        Keep("vault-logs", platform.Vault.Id, ["AuditEvent"]);
        Keep("event-logs", platform.Events.Domain.Id, ["DeliveryFailures", "PublishFailures"]);
        RegisterOutputs();
    }

    /// <summary>The id of the workspace.</summary>
    public Output<string> WorkspaceId => _workspace.Id;

    private ApiManagement.Diagnostic Diagnostic(Platform platform)
    {
        var logger = new ApiManagement.Logger(
            "gateway-logger",
            new ApiManagement.LoggerArgs
            {
                ResourceGroupName = platform.ResourceGroup.Name,
                ServiceName = platform.Service.Name,
                LoggerId = GatewayLog.AzureMonitor,
                LoggerType = ApiManagement.LoggerType.AzureMonitor,
                IsBuffered = true,
            },
            new CustomResourceOptions { Parent = this });
        return new ApiManagement.Diagnostic(
            "gateway-diagnostic",
            GatewayLog.Args(platform.ResourceGroup.Name, platform.Service.Name, logger.Id),
            new CustomResourceOptions { Parent = this });
    }

    // A setting per resource, and a table per kind of log.
    private void Keep(string name, Input<string> resource, string[] categories, params Resource[] after) => _ = new Monitor.DiagnosticSetting(
        name,
        new Monitor.DiagnosticSettingArgs
        {
            ResourceUri = resource,
            Name = "proof",
            WorkspaceId = _workspace.Id,
            LogAnalyticsDestinationType = "Dedicated",
            Logs = categories.Select(category => new Monitor.Inputs.DiagnosticsLogSettingsArgs { Category = category, Enabled = true }).ToList(),
        },
        new CustomResourceOptions { Parent = this, DependsOn = after.ToList() });
}
