using System.Collections.Immutable;
using Pulumi.Deployments;
using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    /// <summary>Tests a program that is a class which a service provider makes, with mocks in place of the engine.</summary>
    /// <returns>The resources in the order in which they were registered, the stack first.</returns>
    /// <exception cref="RunException">The program failed with one error.</exception>
    /// <exception cref="AggregateException">The program failed with several errors.</exception>
    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack =>
        TestRun.RunAsync(mocks, options, ProgramRun.Construct(() => ProgramRun.Resolve<TStack>(serviceProvider)));

    /// <summary>Tests a program that is a class, with mocks in place of the engine.</summary>
    /// <returns>The resources in the order in which they were registered, the stack first.</returns>
    /// <exception cref="RunException">The program failed with one error.</exception>
    /// <exception cref="AggregateException">The program failed with several errors.</exception>
    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new() => TestRun.RunAsync(mocks, options, ProgramRun.Construct(() => new TStack()));

    /// <summary>Tests a program, with mocks in place of the engine.</summary>
    /// <returns>The resources in the order in which they were registered, without the stack, and the outputs of the stack.</returns>
    /// <exception cref="RunException">The program failed with one error.</exception>
    /// <exception cref="AggregateException">The program failed with several errors.</exception>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources) =>
        TestRun.RunAsync(testMocks, testOptions, createResources);

    /// <summary>Tests a program, with mocks in place of the engine.</summary>
    /// <returns>The resources in the order in which they were registered, without the stack, and the outputs of the stack.</returns>
    /// <exception cref="RunException">The program failed with one error.</exception>
    /// <exception cref="AggregateException">The program failed with several errors.</exception>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources) =>
        TestRun.RunAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    /// <summary>Tests a program without outputs, with mocks in place of the engine.</summary>
    /// <returns>The resources in the order in which they were registered, without the stack.</returns>
    /// <exception cref="RunException">The program failed with one error.</exception>
    /// <exception cref="AggregateException">The program failed with several errors.</exception>
    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources) =>
        (await TestRun.RunAsync(testMocks, testOptions, async () =>
        {
            await createResources();
            return ImmutableDictionary<string, object?>.Empty;
        })).Resources;

    /// <summary>Tests a program without outputs, with mocks in place of the engine.</summary>
    /// <returns>The resources in the order in which they were registered, without the stack.</returns>
    /// <exception cref="RunException">The program failed with one error.</exception>
    /// <exception cref="AggregateException">The program failed with several errors.</exception>
    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources) =>
        (await TestRun.RunAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.FromResult<IDictionary<string, object?>>(ImmutableDictionary<string, object?>.Empty);
        })).Resources;
}
