namespace Pulumi;

/// <summary>A message could not be sent to the engine.</summary>
public class LogException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="exception">Why it could not be sent.</param>
    public LogException(Exception exception)
        : base("Error occurred during logging", exception)
    {
    }
}
