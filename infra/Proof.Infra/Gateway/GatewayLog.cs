using Pulumi;
using Pulumi.AzureNative.ApiManagement;
using Pulumi.AzureNative.ApiManagement.Inputs;

namespace Proof.Infra.Gateway;

/// <summary>
/// What the gateway logs of a request: when, from where, which method and path, which API, what was answered and how long it took. No
/// body, and no header: neither of callers' messages nor of those behind the gate.
/// </summary>
internal static class GatewayLog
{
    /// <summary>The name that API Management wants for the logger and the diagnostic of Azure Monitor.</summary>
    public const string AzureMonitor = "azuremonitor";

    /// <summary>The diagnostic for all APIs.</summary>
    /// <param name="resourceGroup">The resource group's name.</param>
    /// <param name="service">The service's name.</param>
    /// <param name="loggerId">The id of the logger.</param>
    public static DiagnosticArgs Args(Input<string> resourceGroup, Input<string> service, Input<string> loggerId) => new()
    {
        ResourceGroupName = resourceGroup,
        ServiceName = service,
        DiagnosticId = AzureMonitor,
        LoggerId = loggerId,
        AlwaysLog = AlwaysLog.AllErrors,
        Sampling = new SamplingSettingsArgs { SamplingType = SamplingType.Fixed, Percentage = 100 },
        Verbosity = Verbosity.Information,
        LogClientIp = true,
        Frontend = Pipeline(),
        Backend = Pipeline(),
    };

    private static PipelineDiagnosticSettingsArgs Pipeline() => new() { Request = Message(), Response = Message() };

    private static HttpMessageDiagnosticArgs Message() => new()
    {
        Headers = [],
        Body = new BodyDiagnosticSettingsArgs { Bytes = 0 },
        // No header is logged; hiding these holds even where somebody adds headers to the log.
        DataMasking = new DataMaskingArgs
        {
            Headers = SecretHeaders.All.Select(name => new DataMaskingEntityArgs { Value = name, Mode = DataMaskingMode.Hide }).ToList(),
        },
    };
}
