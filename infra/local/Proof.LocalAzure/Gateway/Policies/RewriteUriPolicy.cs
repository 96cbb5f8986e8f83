using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>
/// <c>rewrite-uri</c>: the path and query string that are asked for below the backend's base URL. Templates with <c>{parameters}</c> are
/// refused; an expression can do the same.
/// </summary>
internal sealed class RewriteUriPolicy(PolicyElement element, PolicyValue<string> template, PolicyValue<bool> copiesQuery) : Policy(element)
{
    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("rewrite-uri", PolicySections.Inbound, Read);

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        var target = template.Get(context) ?? "";
        if (FindProblem(target) is { } problem)
            throw PolicyFailureException.OfExpression(problem);
        var question = target.IndexOf('?', StringComparison.Ordinal);
        var request = context.Request;
        // Operations have no query string in their template here, so all of the caller's parameters are unmatched ones.
        var own = question < 0 ? "" : target[question..];
        var copied = copiesQuery.Get(context) ? request.OriginalUrl.QueryString : "";
        request.PathBelowApi = question < 0 ? target : target[..question];
        request.BackendQuery = own.Length == 0 || copied.Length == 0 ? own + copied : $"{own}&{copied[1..]}";
        if (context.Backend is not null)
            request.Url = BackendUrl.ForRequest(context.Backend, request);
        return ValueTask.FromResult(PolicyOutcome.Continue);
    }

    private static RewriteUriPolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes("template", "copy-unmatched-params");
        element.Empty();
        var template = reading.Text(element, "template");
        if (template.IsLiteral && FindProblem(template.Literal) is { } problem)
            throw element.Problem(problem);
        var copies = element.Attribute("copy-unmatched-params") is null ? new PolicyValue<bool>(true) : reading.Flag(element, "copy-unmatched-params");
        return new RewriteUriPolicy(element, template, copies);
    }

    private static string? FindProblem(string target)
    {
        if (!target.StartsWith('/'))
            return "The rewritten URL must begin with '/'.";
        if (target.AsSpan().ContainsAnyExceptInRange('!', '~') || target.Contains('#', StringComparison.Ordinal))
            return "The rewritten URL holds a character that has no place in a path or query string.";
        return target.AsSpan().ContainsAny('{', '}') ? "LocalAzure does not fill parameters into a rewritten URL; use an expression." : null;
    }
}
