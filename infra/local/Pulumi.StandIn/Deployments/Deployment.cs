using System.Collections.Immutable;
using Pulumi.Deployments;

namespace Pulumi;

/// <summary>Runs a program under the engine that started it.</summary>
public sealed partial class Deployment
{
    private Deployment()
    {
    }

    /// <summary>The run that the calling code belongs to.</summary>
    /// <exception cref="InvalidOperationException">It belongs to none.</exception>
    public static DeploymentInstance Instance => DeploymentContext.Required.Instance;

    /// <summary>Runs a program without outputs.</summary>
    /// <param name="action">Declares the resources.</param>
    /// <returns>The exit code of the process: 0 if all went well, 32 if errors were reported to the user, else 1.</returns>
    public static Task<int> RunAsync(Action action) => RunAsync(() =>
    {
        action();
        return ImmutableDictionary<string, object?>.Empty;
    });

    /// <summary>Runs a program.</summary>
    /// <param name="func">Declares the resources and returns the outputs of the stack.</param>
    /// <returns>The exit code of the process: 0 if all went well, 32 if errors were reported to the user, else 1.</returns>
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RunAsync(() => Task.FromResult(func()));

    /// <summary>Runs a program without outputs.</summary>
    /// <param name="func">Declares the resources.</param>
    /// <returns>The exit code of the process: 0 if all went well, 32 if errors were reported to the user, else 1.</returns>
    public static Task<int> RunAsync(Func<Task> func) => RunAsync(async () =>
    {
        await func();
        return ImmutableDictionary<string, object?>.Empty;
    });

    /// <summary>Runs a program.</summary>
    /// <param name="func">Declares the resources and returns the outputs of the stack.</param>
    /// <param name="options">How the engine treats the stack.</param>
    /// <returns>The exit code of the process: 0 if all went well, 32 if errors were reported to the user, else 1.</returns>
    /// <exception cref="InvalidOperationException">No engine started the process.</exception>
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) =>
        RunUnderEngineAsync(ProgramRun.Declare(func));

    /// <summary>Runs a program that is a class.</summary>
    /// <returns>The exit code of the process: 0 if all went well, 32 if errors were reported to the user, else 1.</returns>
    /// <exception cref="InvalidOperationException">No engine started the process.</exception>
    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new() => RunUnderEngineAsync(ProgramRun.Construct(() => new TStack()));

    /// <summary>Runs a program that is a class which a service provider makes.</summary>
    /// <returns>The exit code of the process: 0 if all went well, 32 if errors were reported to the user, else 1.</returns>
    /// <exception cref="InvalidOperationException">No engine started the process.</exception>
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack => RunUnderEngineAsync(ProgramRun.Construct(() => ProgramRun.Resolve<TStack>(serviceProvider)));

    private static async Task<int> RunUnderEngineAsync(Action program)
    {
        var settings = DeploymentSettings.FromEnvironment(Environment.GetEnvironmentVariable);
        using var monitor = new GrpcMonitor(settings.MonitorAddress, settings.EngineAddress);

        // Also for programs that forget to return the code from their main method.
        return Environment.ExitCode = await new ProgramRun(settings, monitor).RunAsync(program);
    }
}
