namespace Proof.Engine;

/// <summary>Something that happened during a run, for a display. Events come from several threads, one at a time.</summary>
public abstract record EngineEvent;

/// <summary>A step began.</summary>
public sealed record StepStarted(Step Step) : EngineEvent;

/// <summary>A step ended well.</summary>
/// <param name="Step">The step, with the resource as it is now.</param>
/// <param name="Duration">How long it took.</param>
public sealed record StepEnded(Step Step, TimeSpan Duration) : EngineEvent;

/// <summary>A step failed; a <see cref="Diagnostic"/> says why.</summary>
public sealed record StepFailed(Step Step) : EngineEvent;

/// <summary>A message for people.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Urn">The resource that it is about; null for the run as a whole.</param>
/// <param name="Message">The text, without secrets.</param>
public sealed record Diagnostic(Severity Severity, string? Urn, string Message) : EngineEvent;

/// <summary>A line that the program wrote to its output.</summary>
public sealed record ProgramOutput(string Line) : EngineEvent;

/// <summary>How grave a message is; the numbers are those of the protocol.</summary>
public enum Severity
{
    /// <summary>For finding faults in the program.</summary>
    Debug = 0,

    /// <summary>Good to know.</summary>
    Info = 1,

    /// <summary>Worth a look.</summary>
    Warning = 2,

    /// <summary>The run fails.</summary>
    Error = 3,
}
