namespace Proof.Partners.Problems;

/// <summary>How bad a problem is.</summary>
public enum ProblemLevel
{
    /// <summary>Nothing is wrong; it could be said better.</summary>
    Hint,

    /// <summary>Allowed, but probably not what was meant.</summary>
    Warning,

    /// <summary>Refused: no command goes on with such a file.</summary>
    Error,
}
