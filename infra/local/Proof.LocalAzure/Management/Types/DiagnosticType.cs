using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// A diagnostic: what the gateway logs of the requests to all APIs. It is checked and kept; LocalAzure's own gateway logs no requests.
/// </summary>
internal sealed class DiagnosticType : ResourceType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Microsoft.ApiManagement/service/diagnostics";

    // API specification 2024-05-01, BodyDiagnosticSettings
    private const int LongestBody = 8192;

    private static readonly Shape Message = Shape.Object(
        ("headers", Shape.ListOf(Shape.Text(1))),
        ("body", Shape.Object(("bytes", Shape.Integer(0, LongestBody)))),
        ("dataMasking", Shape.Object(("headers", Masked), ("queryParams", Masked))));

    private static readonly Shape Pipeline = Shape.Object(("request", Message), ("response", Message));

    /// <inheritdoc/>
    public override string Type => Name;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => ApiManagement.ApiVersions;

    // In Azure there is applicationinsights too, whose logger is none that is served here.
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new("azuremonitor", 1, 80, "it must be azuremonitor", ApiManagement.ValidationError);

    /// <inheritdoc/>
    public override string InvalidBodyCode => ApiManagement.ValidationError;

    // What concerns Application Insights alone (correlation, metrics, names of operations) is left out.
    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("loggerId!", Shape.Text(1)),
            ("alwaysLog", Shape.OneOf("allErrors")),
            ("logClientIp", Shape.Bool),
            ("verbosity", Shape.OneOf("verbose", "information", "error")),
            ("sampling", Shape.Object(("samplingType", Shape.OneOf("fixed")), ("percentage", Shape.Number(0, 100)))),
            ("frontend", Pipeline),
            ("backend", Pipeline))));

    private static Shape Masked => Shape.ListOf(Shape.Object(("value", Shape.Text(1)), ("mode", Shape.OneOf("Mask", "Hide"))));

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        var given = change.Text("loggerId")!;
        var service = change.Id.ParentId!;
        // The service takes a whole id, and one that begins at itself.
        var logger = given.StartsWith("/loggers/", StringComparison.OrdinalIgnoreCase) ? service + given : given;
        if (!logger.StartsWith(service + "/loggers/", StringComparison.OrdinalIgnoreCase) || change.Resources.Get(logger) is null)
            throw new ArmException(400, ApiManagement.ValidationError, $"properties.loggerId: there is no logger '{given}' in this service.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change) => change.Default("logClientIp", false);
}
