namespace Proof.LocalAzure.Gateway.Context;

/// <summary>Why processing jumped to on-error. Source: "Error handling in API Management policies" (Microsoft Learn).</summary>
/// <param name="Source">The policy that failed.</param>
/// <param name="Reason">A code, such as <c>ExpressionValueEvaluationFailure</c>.</param>
/// <param name="Message">The reason for people.</param>
/// <param name="Scope">Always <c>api</c>: LocalAzure runs policies of that scope.</param>
/// <param name="Section"><c>inbound</c>, <c>backend</c> or <c>outbound</c>.</param>
/// <param name="Path">The policy's place in its section, such as <c>choose[3]/when[2]</c>.</param>
/// <param name="PolicyId">The policy's <c>id</c> attribute; empty when it has none.</param>
internal sealed record LastError(string Source, string Reason, string Message, string Scope, string Section, string Path, string PolicyId);
