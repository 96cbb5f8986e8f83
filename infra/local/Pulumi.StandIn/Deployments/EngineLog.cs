using Pulumirpc;

namespace Pulumi.Deployments;

/// <summary>Messages to the user, in the order in which the program gave them.</summary>
/// <param name="monitor">Where they go.</param>
internal sealed class EngineLog(IMonitor monitor)
{
    private readonly Lock _lock = new();
    private Task _last = Task.CompletedTask;

    /// <summary>Whether an error was logged.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a message; it is sent when the earlier ones are.</summary>
    /// <returns>A task that fails with <see cref="LogException"/> if the message cannot be sent.</returns>
    public Task Add(LogSeverity severity, string message, Resource? resource, int? streamId, bool? ephemeral)
    {
        lock (_lock)
        {
            HasErrors |= severity == LogSeverity.Error;
            return _last = SendAsync(_last, severity, message, resource, streamId, ephemeral);
        }
    }

    /// <summary>Waits until all messages are sent.</summary>
    public Task FlushAsync()
    {
        lock (_lock) return _last;
    }

    private async Task SendAsync(Task before, LogSeverity severity, string message, Resource? resource, int? streamId, bool? ephemeral)
    {
        await before; // If one could not be sent, neither can the next.
        try
        {
            await monitor.LogAsync(new LogRequest
            {
                Severity = severity,
                Message = message,
                Urn = await UrnOfAsync(resource),
                StreamId = streamId ?? 0,
                Ephemeral = ephemeral ?? false,
            });
        }
#pragma warning disable CA1031 // Whatever went wrong, the message is lost; the runner must learn that, and only that.
        catch (Exception e)
#pragma warning restore CA1031
        {
            throw new LogException(e);
        }
    }

    private static async Task<string> UrnOfAsync(Resource? resource)
    {
        try
        {
            return resource is null ? "" : await resource.Urn.GetValueAsync(whenUnknown: "");
        }
#pragma warning disable CA1031 // A resource that failed to register has no URN; a message about it is worth sending all the same.
        catch
#pragma warning restore CA1031
        {
            return "";
        }
    }
}
