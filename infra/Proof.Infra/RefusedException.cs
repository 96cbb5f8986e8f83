namespace Proof.Infra;

/// <summary>The program will not deploy this. Thrown before anything is registered; the message says what is wrong, why, and what to do.</summary>
internal sealed class RefusedException : Exception
{
    /// <summary>Refuses for one reason.</summary>
    public RefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Refuses for several reasons at once: a heading, then one line each.</summary>
    public RefusedException(string heading, IEnumerable<string> reasons)
        : base(heading + string.Concat(reasons.Select(reason => "\n  " + reason)))
    {
    }
}
