using System.Reflection;
using Pulumirpc;

namespace Pulumi.Deployments;

/// <summary>One run of a program, from its first resource to its exit code.</summary>
internal sealed class ProgramRun
{
    /// <summary>The exit code after errors that were shown to the user; the language host then adds nothing of its own.</summary>
    public const int ErrorsReported = 32;

    private readonly DeploymentContext _context;
    private int _reported;

    /// <summary>Makes a run.</summary>
    public ProgramRun(DeploymentSettings settings, IMonitor monitor) => _context = new(settings, monitor, Report);

    /// <summary>A program that is a function.</summary>
    public static Action Declare(Func<Task<IDictionary<string, object?>>> declare) => () => _ = new Stack(declare);

    /// <summary>A program that is a class derived from <see cref="Stack"/>.</summary>
    public static Action Construct<TStack>(Func<TStack> construct)
        where TStack : Stack => () => construct().RegisterPropertyOutputs();

    /// <summary>The program that a service provider makes.</summary>
    public static TStack Resolve<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
    {
        ArgumentNullException.ThrowIfNull(serviceProvider);
        return serviceProvider.GetService(typeof(TStack)) as TStack ?? throw new InvalidOperationException(
            $"Failed to resolve instance of type {typeof(TStack)} from service provider. Register the type with the service provider before calling {nameof(RunAsync)}.");
    }

    /// <summary>Runs the program, waits for everything that it started, and returns the exit code.</summary>
    public async Task<int> RunAsync(Action program)
    {
        DeploymentContext.Enter(_context);

        // From here on nothing returns to the caller's synchronization context, which a test framework may keep narrow.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            program();
        }
#pragma warning disable CA1031 // Whatever the program throws is reported to its user.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _context.Tasks.Fail(e);
        }

        await _context.Tasks.WaitAsync();
        if (!_context.Tasks.HasFailures && !_context.Log.HasErrors) await EndAsync();
        await FlushAsync();

        return _reported > 0 ? ErrorsReported : _context.Tasks.HasFailures || _context.Log.HasErrors ? 1 : 0;
    }

    private async Task EndAsync()
    {
        try
        {
            await _context.Monitor.SignalAndWaitForShutdownAsync();
        }
#pragma warning disable CA1031 // As above: an engine that goes away at the very end is an error to report, not a crash.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _context.Tasks.Fail(e);
        }
    }

    private async Task FlushAsync()
    {
        try
        {
            await _context.Log.FlushAsync();
        }
        catch (LogException e)
        {
            _reported = 0; // Nobody has seen them.
            _context.Tasks.Fail(e);
        }
    }

    private void Report(Exception exception)
    {
        if (exception is LogException)
        {
#pragma warning disable RS0030 // The engine cannot be reached, so standard error is the only way left to say so.
            Console.Error.WriteLine($"Error occurred trying to send logging message to engine:\n{exception}");
#pragma warning restore RS0030
            return;
        }

        _reported++;
        _context.Log.Add(LogSeverity.Error, MessageOf(exception), (exception as ResourceException)?.Resource, streamId: null, ephemeral: null);
    }

    private static string MessageOf(Exception exception) => exception switch
    {
        RunException => exception.Message,
        ResourceException { HideStack: true } => exception.Message,
        ResourceException => exception.ToString(),
        _ => $"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:\n{exception}",
    };
}
