using Proof.Partners.Language;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Tokens;

/// <summary>A previous token ends within 7 days.</summary>
internal sealed class GraceTooLong : TokenRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1305";

    /// <inheritdoc/>
    public override string Title => "A previous token ends within 7 days";

    /// <inheritdoc/>
    public override string Reason => "Proof promises a short grace period; a later end is mostly a slip in the date.";

    /// <inheritdoc/>
    public override string Source => "Proof's onboarding page: \"the old token remains valid for a short grace period\".";

    /// <inheritdoc/>
    public override string ToDo => "Write an instant at most 7 days ahead.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, TokenPart token, Report report)
    {
        foreach (var previous in token.Previous)
        {
            if (previous.ValidUntil - file.Settings.Now > Longest)
            {
                report.Add(
                    this, previous.ValidUntilNode,
                    $"Generation {previous.Generation} would be accepted until {Instants.Write(previous.ValidUntil!.Value)}, more "
                        + $"than {Longest.Days} days from now ({Instants.Write(file.Settings.Now)}).");
            }
        }
    }

    /// <summary>The longest grace period.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(7);
}
