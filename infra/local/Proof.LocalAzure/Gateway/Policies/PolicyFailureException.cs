using Proof.LocalAzure.Gateway.Context;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>A policy could not do what it says: processing jumps to on-error.</summary>
/// <param name="status">The HTTP status of the answer when on-error makes none of its own.</param>
/// <param name="reason">API Management's code for it.</param>
/// <param name="message">The reason for people.</param>
internal sealed class PolicyFailureException(int status, string reason, string message) : Exception(message)
{
    private Policy? _policy;

    /// <summary>The HTTP status of the answer when on-error makes none of its own.</summary>
    public int Status => status;

    /// <summary>API Management's code for it.</summary>
    public string Reason => reason;

    /// <summary>Headers of the answer when on-error makes none of its own.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    /// <summary>An exception inside an expression.</summary>
    public static PolicyFailureException OfExpression(string message) =>
        new(500, "ExpressionValueEvaluationFailure", $"Expression evaluation failed. {message}");

    /// <summary>Notes the policy that failed; the innermost one stays.</summary>
    public void At(Policy policy) => _policy ??= policy;

    /// <summary>What on-error is told.</summary>
    public LastError ToLastError(PolicySections section) => new()
    {
        Source = _policy?.Name ?? "",
        Reason = reason,
        Message = Message,
        Section = section.ToElementName(),
        Path = _policy?.Path ?? "",
        PolicyId = _policy?.Id ?? "",
    };
}
