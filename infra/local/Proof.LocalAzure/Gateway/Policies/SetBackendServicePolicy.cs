using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Gateway.Routing;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>set-backend-service</c>: another base URL than the API's own, or a deployed backend by its name.</summary>
internal sealed class SetBackendServicePolicy(PolicyElement element, PolicyValue<string>? baseUrl, PolicyValue<string>? backendId) : Policy(element)
{
    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("set-backend-service", PolicySections.Inbound | PolicySections.Backend, Read);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        context.NamedBackend = backendId is null ? null : Find(context, backendId.Get(context) ?? "");
        context.Backend = context.NamedBackend?.Url ?? ReadUrl(context);
        context.Request.Url = BackendUrl.ForRequest(context.Backend, context.Request);
        return ValueTask.FromResult(PolicyOutcome.Continue);
    }

    private Uri ReadUrl(PolicyContext context) => BackendUrl.TryParse(baseUrl!.Get(context), context.IsHandshake, out var url)
        ? url
        : throw PolicyFailureException.OfExpression($"The base URL is not an absolute {BackendUrl.Schemes(context.IsHandshake)} URL.");

    // The reason is not documented: policies that look at it would not be sure of it in Azure either.
    private static DeployedBackend Find(PolicyContext context, string id) => context.NamedBackends.GetValueOrDefault(id)
        ?? throw new PolicyFailureException(500, "BackendNotFound", $"Backend with id '{id}' could not be found.");

    private static SetBackendServicePolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes("base-url", "backend-id");
        element.Empty();
        if (element.Attribute("base-url") is null == element.Attribute("backend-id") is null)
            throw element.Problem("'set-backend-service' needs one of 'base-url' and 'backend-id'.");
        if (element.Attribute("backend-id") is not null && reading.IsHandshake)
            throw element.Problem("On the operation 'onHandshake' LocalAzure does not run 'backend-id'; use 'base-url'.");
        if (element.Attribute("backend-id") is not null)
            return new SetBackendServicePolicy(element, null, reading.Text(element, "backend-id"));
        var url = reading.Text(element, "base-url");
        return url.IsLiteral && !BackendUrl.TryParse(url.Literal, reading.IsHandshake, out _)
            ? throw element.Problem($"'{url.Literal}' is not an absolute {BackendUrl.Schemes(reading.IsHandshake)} URL.")
            : new SetBackendServicePolicy(element, url, null);
    }
}
