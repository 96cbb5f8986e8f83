using System.Globalization;
using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Gateway.Routing;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary><c>rate-limit-by-key</c>: so many calls for one key in a sliding window; one more is an error with status 429.</summary>
internal sealed class RateLimitByKeyPolicy(
    PolicyElement element, PolicyValue<int> calls, PolicyValue<int> period, PolicyValue<string> key) : Policy(element)
{
    // Seconds. Source: rate-limit-by-key policy, attributes.
    private const int MaxPeriod = 300;

    /// <summary>Its kind.</summary>
    public static PolicyKind Kind { get; } = new("rate-limit-by-key", PolicySections.Inbound, Read);

    private string RetryAfterHeader { get; } = element.Attribute("retry-after-header-name") ?? "Retry-After";

    private string? RetryAfterVariable { get; } = element.Attribute("retry-after-variable-name");

    private string? RemainingVariable { get; } = element.Attribute("remaining-calls-variable-name");

    /// <inheritdoc/>
    public override ValueTask<PolicyOutcome> RunAsync(PolicyContext context)
    {
        var limit = calls.Get(context);
        var seconds = period.Get(context);
        if (limit < 1 || seconds is < 1 or > MaxPeriod)
            throw PolicyFailureException.OfExpression($"Calls must be 1 or more and the renewal period 1 to {MaxPeriod} seconds.");
        var (remaining, retryAfter) = context.RateLimits.Count(key.Get(context) ?? "", limit, TimeSpan.FromSeconds(seconds));
        if (RemainingVariable is not null)
            context.Variables.Set(RemainingVariable, remaining);
        return retryAfter is null ? ValueTask.FromResult(PolicyOutcome.Continue) : throw Exceeded(context, retryAfter.Value);
    }

    private PolicyFailureException Exceeded(PolicyContext context, int retryAfter)
    {
        if (RetryAfterVariable is not null)
            context.Variables.Set(RetryAfterVariable, retryAfter);
        var text = retryAfter.ToString(CultureInfo.InvariantCulture);
        var failure = new PolicyFailureException(429, "RateLimitExceeded", $"Rate limit is exceeded. Try again in {text} seconds.");
        failure.Headers[RetryAfterHeader] = text;
        return failure;
    }

    private static RateLimitByKeyPolicy Read(PolicyElement element, PolicyReading reading)
    {
        element.OnlyAttributes(
            "calls", "renewal-period", "counter-key", "retry-after-header-name", "retry-after-variable-name", "remaining-calls-variable-name");
        element.Empty();
        var calls = reading.Number(element, "calls");
        var period = reading.Number(element, "renewal-period");
        if (calls.IsLiteral && calls.Literal < 1)
            throw element.Problem("'calls' must be 1 or more.");
        if (period.IsLiteral && period.Literal is < 1 or > MaxPeriod)
            throw element.Problem($"'renewal-period' must be from 1 to {MaxPeriod} seconds.");
        if (element.Literal("retry-after-header-name") is { } header && !HeaderRules.IsName(header))
            throw element.Problem($"'{header}' is not a header name.");
        element.Literal("retry-after-variable-name");
        element.Literal("remaining-calls-variable-name");
        return new RateLimitByKeyPolicy(element, calls, period, reading.Text(element, "counter-key"));
    }
}
