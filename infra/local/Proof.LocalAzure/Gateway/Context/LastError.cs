namespace Proof.LocalAzure.Gateway.Context;

/// <summary>Why processing jumped to on-error. Source: "Error handling in API Management policies" (Microsoft Learn).</summary>
internal sealed class LastError
{
    /// <summary>The policy that failed.</summary>
    public required string Source { get; init; }

    /// <summary>A code, such as <c>ExpressionValueEvaluationFailure</c>.</summary>
    public required string Reason { get; init; }

    /// <summary>The reason for people.</summary>
    public required string Message { get; init; }

    /// <summary>Always <c>api</c>: LocalAzure runs policies of that scope.</summary>
    public string Scope { get; } = "api";

    /// <summary><c>inbound</c>, <c>backend</c> or <c>outbound</c>.</summary>
    public required string Section { get; init; }

    /// <summary>The policy's place in its section, such as <c>choose[3]/when[2]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The policy's <c>id</c> attribute; empty when it has none.</summary>
    public required string PolicyId { get; init; }
}
