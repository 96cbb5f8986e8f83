using System.Collections.Immutable;
using Pulumi.Deployments;

namespace Pulumi.Testing;

/// <summary>Runs a program with mocks in place of the engine.</summary>
internal static class TestRun
{
    /// <summary>Runs a program and returns the resources in the order in which they were registered, the stack first.</summary>
    /// <exception cref="RunException">The program failed with one error.</exception>
    /// <exception cref="AggregateException">The program failed with several errors.</exception>
    public static async Task<ImmutableArray<Resource>> RunAsync(IMocks mocks, TestOptions? options, Action program)
    {
        var settings = new DeploymentSettings
        {
            MonitorAddress = "",
            EngineAddress = "",
            Project = options?.ProjectName ?? "project",
            Stack = options?.StackName ?? "stack",
            Organization = options?.OrganizationName ?? "organization",
            RootDirectory = options?.RootDirectory ?? "",
            IsDryRun = options?.IsPreview ?? true,
        }.WithConfig(Environment.GetEnvironmentVariable);

        var monitor = new MockMonitor(mocks, settings);
        await new ProgramRun(settings, monitor).RunAsync(program);

        return monitor.Errors switch
        {
            [] => monitor.Resources,
            [var error] => throw new RunException(error),
            var errors => throw new AggregateException(errors.Select(error => new RunException(error))),
        };
    }

    /// <summary>Runs a program that is a function; the stack is not among the resources.</summary>
    /// <exception cref="RunException">The program failed with one error.</exception>
    /// <exception cref="AggregateException">The program failed with several errors.</exception>
    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> RunAsync(
        IMocks mocks, TestOptions? options, Func<Task<IDictionary<string, object?>>> program)
    {
        Stack? stack = null;
        var resources = await RunAsync(mocks, options, () => stack = new Stack(program));
        return (resources.RemoveAll(resource => resource is Stack), await stack!.Outputs.GetValueAsync(whenUnknown: null!));
    }
}
