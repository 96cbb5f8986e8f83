using Proof.Engine.Project;

namespace Proof.Local;

/// <summary>The configuration of a stack for a local run: what its file says, with the few values that differ on one machine.</summary>
internal static class LocalConfig
{
    /// <summary>Resolves a stack's configuration.</summary>
    /// <exception cref="ConfigException">A value is missing or wrong, or a key of the project's own is not declared in Pulumi.yaml.</exception>
    public static IReadOnlyDictionary<string, ConfigValue> Of(ProjectFile project, StackFile stack, string passphrase)
    {
        var config = new Dictionary<string, ConfigValue>(stack.Resolve(passphrase), StringComparer.Ordinal);
        RefuseUndeclared(project, stack, config.Keys);
        // Example partners are fictional: real stacks refuse them, and only local runs take them.
        config[$"{project.Name}:allowExamples"] = new("true");
        // What is on this machine alone may go again, and `proof destroy` must be able to take it.
        config[$"{project.Name}:protect"] = new("false");
        // The vault of the file is in somebody's Azure. A key that is missing stays missing, and is reported.
        if (config.TryGetValue($"{project.Name}:{LocalCertificates.Key}", out var vault) && vault.Text.Length > 0)
            config[$"{project.Name}:{LocalCertificates.Key}"] = new(LocalCertificates.VaultId);
        return config;
    }

    // Pulumi passes over keys that nobody declared. Here every key is declared, so such a key is a slip of the pen that would go unnoticed.
    private static void RefuseUndeclared(ProjectFile project, StackFile stack, IEnumerable<string> keys)
    {
        var prefix = project.Name + ":";
        var known = project.Config.Select(d => d.Key).ToHashSet(StringComparer.Ordinal);
        var undeclared = keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal) && !known.Contains(k)).Order(StringComparer.Ordinal).ToList();
        if (undeclared.Count == 0) return;
        var names = string.Join(", ", known.Select(k => k.StartsWith(prefix, StringComparison.Ordinal) ? k[prefix.Length..] : k).Order(StringComparer.Ordinal));
        throw new ConfigException(string.Join('\n', undeclared.Select(k =>
            $"{stack.Path}: '{k}' is not declared in {ProjectFile.FileName}; the keys of this project are {names}")));
    }
}
