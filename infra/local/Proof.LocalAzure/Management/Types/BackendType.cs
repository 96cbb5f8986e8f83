using System.Text.Json.Nodes;
using Proof.LocalAzure.Gateway.Policies;
using Proof.LocalAzure.Gateway.Routing;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// A backend: a base URL with a circuit breaker, that policies name. Pools, Service Fabric, SOAP, proxies and credentials are refused,
/// because the gateway here could not use them.
/// </summary>
internal sealed class BackendType : ResourceType
{
    // What the gateway here remembers of failures is in memory; Azure documents no longest time.
    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public override string Type => DeployedBackend.ResourceType;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => ApiManagement.ApiVersions;

    // Naming rules and restrictions for Azure resources, Microsoft.ApiManagement
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        "[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?", 1, 80, "1 to 80 letters, digits and hyphens, a letter first and no hyphen last", ApiManagement.ValidationError);

    /// <inheritdoc/>
    public override string InvalidBodyCode => ApiManagement.ValidationError;

    // Lengths: API specification 2024-05-01, BackendContractProperties. One rule: page on backends, limitations of circuit breakers.
    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("url!", Shape.Text(1, 2000)),
            ("protocol!", Shape.OneOf("http")),
            ("type", Shape.OneOf("Single")),
            ("title", Shape.Text(1, 300)),
            ("description", Shape.Text(1, 2000)),
            ("tls", Shape.Object(("validateCertificateChain", Shape.Bool), ("validateCertificateName", Shape.Bool))),
            ("circuitBreaker", Shape.Object(
                ("rules", Shape.ListOf(
                    Shape.Object(
                        ("name", Shape.Text(1, 80)),
                        ("tripDuration!", Shape.Text(1)),
                        ("acceptRetryAfter", Shape.Bool),
                        ("failureCondition!", Shape.Object(
                            ("count!", Shape.Integer(1)),
                            ("interval!", Shape.Text(1)),
                            ("errorReasons", Shape.ListOf(Shape.Text(1, 200), max: 10)),
                            ("statusCodeRanges", Shape.ListOf(
                                Shape.Object(("min!", Shape.Integer(200, 599)), ("max!", Shape.Integer(200, 599))), max: 10))))),
                    max: 1)))))));

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        if (!BackendUrl.TryParse(change.Text("url"), out _))
            throw Refuse("properties.url must be an absolute http or https URL without user name, query string and fragment.");
        if (change.Properties["tls"] is JsonObject tls && tls.Any(check => check.Value?.GetValue<bool>() == false))
            throw Refuse("properties.tls turns a check of certificates off, which the gateway here cannot do.");
        if (change.Properties["circuitBreaker"]?["rules"] is not JsonArray { Count: 1 } rules)
            return;
        CheckDuration(rules[0]!["tripDuration"], "tripDuration");
        var condition = rules[0]!["failureCondition"]!;
        CheckDuration(condition["interval"], "failureCondition.interval");
        var ranges = condition["statusCodeRanges"] as JsonArray ?? [];
        if (ranges.Any(range => range!["min"]!.GetValue<double>() > range["max"]!.GetValue<double>()))
            throw Refuse("A range of status codes must not end before it begins.");
        if (ranges.Count == 0 && condition["errorReasons"] is not JsonArray { Count: > 0 })
            throw Refuse("A failureCondition needs statusCodeRanges or errorReasons, or else nothing would ever be a failure.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change) => change.Default("type", "Single"); // backends have no provisioning state

    private static void CheckDuration(JsonNode? value, string member)
    {
        if (!CircuitRule.TryReadDuration(value!.GetValue<string>(), out var time) || time > LongestTime)
            throw Refuse($"properties.circuitBreaker.rules[0].{member} must be an ISO 8601 duration above zero and up to a day, such as PT1M.");
    }

    private static ArmException Refuse(string message) => new(400, ApiManagement.ValidationError, message);
}
