using Pulumi.Deployments;
using Pulumirpc;

namespace Pulumi;

/// <summary>Messages to the user of the program. An error makes the run fail, but does not end the program.</summary>
public static class Log
{
    /// <summary>A message that is shown only when debugging.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource that it belongs to; null for the program.</param>
    /// <param name="streamId">Joins messages that are parts of one.</param>
    /// <param name="ephemeral">Whether to show the message only while the run lasts.</param>
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Add(LogSeverity.Debug, message, resource, streamId, ephemeral);

    /// <summary>A message that is worth knowing.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource that it belongs to; null for the program.</param>
    /// <param name="streamId">Joins messages that are parts of one.</param>
    /// <param name="ephemeral">Whether to show the message only while the run lasts.</param>
    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Add(LogSeverity.Info, message, resource, streamId, ephemeral);

    /// <summary>A message that somebody should look at.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource that it belongs to; null for the program.</param>
    /// <param name="streamId">Joins messages that are parts of one.</param>
    /// <param name="ephemeral">Whether to show the message only while the run lasts.</param>
    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Add(LogSeverity.Warning, message, resource, streamId, ephemeral);

    /// <summary>A message that makes the run fail.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource that it belongs to; null for the program.</param>
    /// <param name="streamId">Joins messages that are parts of one.</param>
    /// <param name="ephemeral">Whether to show the message only while the run lasts.</param>
    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) =>
        Add(LogSeverity.Error, message, resource, streamId, ephemeral);

    private static void Add(LogSeverity severity, string message, Resource? resource, int? streamId, bool? ephemeral)
    {
        var deployment = DeploymentContext.Required;
        deployment.Tasks.Track(deployment.Log.Add(severity, message, resource, streamId, ephemeral));
    }
}
