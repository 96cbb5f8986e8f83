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
        return EngineMock.RunAsync(stack, () => ProofProgram.RunAsync(Key, new StoppedClock(Samples.Now), Samples.Revision));

        string? Key(string key) => key == "allowExamples" ? "true" : keys?.GetValueOrDefault(key) ?? config(key);
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
