using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>set-backend-service</c>: another base URL than the API's own.</summary>
internal sealed class SetBackendServicePolicy(PolicyElement element, PolicyValue<string> baseUrl) : Policy(element)
{
    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("set-backend-service", PolicySections.Inbound | PolicySections.Backend, Read);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        context.Backend = BackendUrl.TryParse(baseUrl.Get(context), context.IsHandshake, out var url)
            ? url
            : throw PolicyFailureException.OfExpression($"The base URL is not an absolute {BackendUrl.Schemes(context.IsHandshake)} URL.");
        context.Request.Url = BackendUrl.ForRequest(url, context.Request);
        return ValueTask.FromResult(PolicyOutcome.Continue);
    }

    private static SetBackendServicePolicy Read(PolicyElement element, PolicyReading reading)
    {
        if (element.Attribute("backend-id") is not null)
            throw element.Problem("LocalAzure does not run 'backend-id'; use 'base-url'.");
        element.OnlyAttributes("base-url");
        element.Empty();
        var url = reading.Text(element, "base-url");
        return url.IsLiteral && !BackendUrl.TryParse(url.Literal, reading.IsHandshake, out _)
            ? throw element.Problem($"'{url.Literal}' is not an absolute {BackendUrl.Schemes(reading.IsHandshake)} URL.")
            : new SetBackendServicePolicy(element, url);
    }
}
