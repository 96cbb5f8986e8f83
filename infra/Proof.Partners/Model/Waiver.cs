namespace Proof.Partners.Model;

/// <summary>A rule that a file may break for a while.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reason">Why that is right.</param>
/// <param name="ValidUntil">The instant (UTC) from which the rule holds again.</param>
public sealed record Waiver(string Rule, string Reason, DateTimeOffset ValidUntil);
