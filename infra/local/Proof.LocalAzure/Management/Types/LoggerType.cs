using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A logger: where API Management sends logs. Of the kinds that Azure has, only Azure Monitor is served. Nothing is sent here.</summary>
internal sealed class LoggerType : ResourceType
{
    /// <inheritdoc/>
    public override string Type => "Microsoft.ApiManagement/service/loggers";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => ApiManagement.ApiVersions;

    /// <inheritdoc/>
    public override NameRule NameRule => ApiManagement.EntityName;

    /// <inheritdoc/>
    public override string InvalidBodyCode => ApiManagement.ValidationError;

    // Length: API specification 2024-05-01, LoggerContractProperties. An azureMonitor logger has neither credentials nor a resource.
    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("loggerType!", Shape.OneOf("azureMonitor")), ("description", Shape.Text(0, 256)), ("isBuffered", Shape.Bool))));

    /// <inheritdoc/>
    public override void Complete(ResourceChange change) => change.Default("isBuffered", true);

    // API specification 2024-05-01: a deletion is refused while a diagnostic is attached, unless it is forced.
    /// <inheritdoc/>
    public override void CheckDelete(ArmResource resource, ResourceStore resources)
    {
        var service = resource.Id[..resource.Id.LastIndexOf("/loggers/", StringComparison.OrdinalIgnoreCase)];
        if (resources.List(service, DiagnosticType.Name).FirstOrDefault(diagnostic => Names(diagnostic, resource.Name)) is { } user)
            throw new ArmException(400, ApiManagement.ValidationError, $"The logger '{resource.Name}' cannot be deleted: {user.Id} uses it. Change or delete that first.");
    }

    private static bool Names(ArmResource diagnostic, string logger) =>
        ((string)diagnostic.Properties["loggerId"]!).EndsWith("/loggers/" + logger, StringComparison.OrdinalIgnoreCase);
}
