using Pulumi;

namespace Proof.Infra;

/// <summary>
/// The program will not deploy this. Thrown before anything is registered; the message says what is wrong, why, and what to do. Pulumi
/// shows the message of a <see cref="RunException"/> as it is, without a stack trace.
/// </summary>
internal sealed class RefusedException : RunException
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
