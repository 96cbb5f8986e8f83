namespace Proof.Partners.Problems;

/// <summary>
/// One rule that partner files must keep. Each is a small class of its own; <see cref="RuleCatalogue"/> lists them, and docs/partner-file
/// is generated from what they say of themselves.
/// </summary>
public abstract class Rule
{
    /// <summary>Names the rule for ever: <c>PRF</c> and four digits.</summary>
    public abstract string Id { get; }

    /// <summary>How bad it is to break the rule, where <see cref="LevelNote"/> says nothing else.</summary>
    public virtual ProblemLevel Level => ProblemLevel.Error;

    /// <summary>Where the level depends on something, on what; null when it never does.</summary>
    public virtual string? LevelNote => null;

    /// <summary>The rule in one sentence, as an order.</summary>
    public abstract string Title { get; }

    /// <summary>Why there is such a rule.</summary>
    public abstract string Reason { get; }

    /// <summary>What the rule rests on: a standard, a registry, a promise of Proof's.</summary>
    public abstract string Source { get; }

    /// <summary>What somebody does who broke the rule, where a problem does not say it more exactly.</summary>
    public abstract string ToDo { get; }

    /// <summary>Whether a file can waive the rule, with a reason and for a time.</summary>
    public virtual bool Waivable => false;

    /// <summary>Whether <c>proof format</c> puts it right: the layout changes, and what the file says does not.</summary>
    public virtual bool FormatRepairs => false;
}
