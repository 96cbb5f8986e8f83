using Proof.Partners.Model;

namespace Proof.Infra.Settings;

/// <summary>What the stack's configuration says, typed and checked. One of <see cref="PlatformSettings"/> and <see cref="PartnersSettings"/>.</summary>
internal abstract record StackSettings
{
    /// <summary>Which of Proof's environments the stack belongs to (<c>environment</c>).</summary>
    public required ProofEnvironment Environment { get; init; }

    /// <summary>What the firewall does when a rule that Azure keeps fires (<c>managedRules</c>). Default: log.</summary>
    public ManagedRulesMode ManagedRules { get; init; } = ManagedRulesMode.Log;

    /// <summary>The environment's name in resource and stack names: <c>production</c> or <c>sandbox</c>.</summary>
    public string EnvironmentName => Environment == ProofEnvironment.Production ? "production" : "sandbox";

    /// <summary>
    /// Reads the configuration of a stack. Throws <see cref="RefusedException"/> that lists every key that is missing or wrong.
    /// </summary>
    /// <param name="get">The text of a key of this project, null when it is not set.</param>
    public static StackSettings Read(Func<string, string?> get)
    {
        var config = new ConfigReader(get);
        var isPlatform = config.Choice("role", ("platform", true), ("partners", false));
        var environment = config.Choice("environment", ("production", ProofEnvironment.Production), ("sandbox", ProofEnvironment.Sandbox));
        StackSettings settings = isPlatform ? PlatformSettings.Read(config, environment) : PartnersSettings.Read(config, environment);
        config.ThrowIfAnyIsWrong();
        return settings;
    }
}
