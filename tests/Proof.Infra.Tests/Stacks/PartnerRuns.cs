using System.Collections.Immutable;
using Proof.Infra.Settings;
using Proof.Infra.Stacks;
using Proof.Infra.Tests.Settings;
using Proof.Partners.Model;

namespace Proof.Infra.Tests.Stacks;

/// <summary>Runs of the program for tests.</summary>
internal static class PartnerRuns
{
    /// <summary>A committed stack with the committed partner files, as a local run deploys it.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="keys">Keys that are set otherwise than in its file.</param>
    public static Task<StackRun> OfSampleAsync(string stack, IReadOnlyDictionary<string, string>? keys = null)
    {
        var config = StackFiles.Read(stack);
        return EngineMock.RunAsync(
            stack,
            () => ProofProgram.RunAsync(Key, new StoppedClock(Samples.Now), Samples.Revision),
            partnersOutputs: PartnersDeployed);

        string? Key(string key) => key == "allowExamples" ? "true" : keys?.GetValueOrDefault(key) ?? config(key);
    }

    /// <summary>What a platform reads of a partners' stack that is deployed.</summary>
    public static ImmutableDictionary<string, object> PartnersDeployed { get; } =
        ImmutableDictionary<string, object>.Empty.Add("firewallPolicyId", "/subscriptions/s/the-partners-policy");

    /// <summary>A committed platform with some keys set otherwise.</summary>
    /// <param name="changes">The keys.</param>
    /// <param name="partnersOutputs">What the partners' stack has; null before its first update and after it was destroyed.</param>
    public static Task<StackRun> OfPlatformAsync(Dictionary<string, string> changes, ImmutableDictionary<string, object>? partnersOutputs)
    {
        var config = StackFiles.Read("platform-sandbox");
        return EngineMock.RunAsync(
            "platform-sandbox",
            () => ProofProgram.RunAsync(key => changes.GetValueOrDefault(key) ?? config(key), new StoppedClock(Samples.Now), Samples.Revision),
            partnersOutputs: partnersOutputs);
    }

    /// <summary>Production with some partners.</summary>
    public static Task<StackRun> OfAsync(
        IReadOnlyCollection<Partner> partners,
        PartnersSettings? settings = null,
        ImmutableDictionary<string, object>? lastOutputs = null) => EngineMock.RunAsync(
            "production",
            () => PartnersStack.DefineAsync(settings ?? Samples.Settings, partners, new StoppedClock(Samples.Now), Samples.Revision),
            lastOutputs);
}

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
