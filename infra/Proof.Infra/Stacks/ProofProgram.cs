using Proof.Infra.Gateway;
using Proof.Infra.Settings;
using Pulumi;

namespace Proof.Infra.Stacks;

/// <summary>What <c>pulumi up</c> runs: the stack's configuration says which of the two roles it is.</summary>
internal static class ProofProgram
{
    /// <summary>Registers the resources of the current stack and returns its outputs.</summary>
    /// <param name="clock">Only ever used to refuse: what is deployed does not depend on when.</param>
    public static Task<IDictionary<string, object?>> RunAsync(TimeProvider clock) => RunAsync(new Config().Get, clock, PolicyRevision.OfBuild);

    /// <summary>As <see cref="RunAsync(TimeProvider)"/>, with the configuration and the revision handed in.</summary>
    /// <param name="config">The text of a key of this project, null when it is not set.</param>
    /// <param name="clock">Only ever used to refuse.</param>
    /// <param name="revision">The revision of the gate's policies.</param>
    public static async Task<IDictionary<string, object?>> RunAsync(Func<string, string?> config, TimeProvider clock, PolicyRevision revision) => StackSettings.Read(config) switch
    {
        PlatformSettings settings => await PlatformStack.DefineAsync(settings),
        PartnersSettings settings => await PartnersStack.DefineAsync(settings, clock, revision),
        var other => throw new InvalidOperationException($"There is no stack for {other.GetType().Name}."),
    };
}
