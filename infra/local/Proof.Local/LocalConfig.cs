using Proof.Engine.Project;

namespace Proof.Local;

/// <summary>The configuration of a stack for a local run: what its file says, with the few values that differ on one machine.</summary>
internal static class LocalConfig
{
    /// <summary>Resolves a stack's configuration.</summary>
    public static IReadOnlyDictionary<string, ConfigValue> Of(ProjectFile project, StackFile stack, string passphrase) =>
        new Dictionary<string, ConfigValue>(stack.Resolve(passphrase), StringComparer.Ordinal)
        {
            // Example partners are fictional: real stacks refuse them, and only local runs take them.
            [$"{project.Name}:allowExamples"] = new("true"),
        };
}
