using System.Collections.Immutable;
using Proof.Partners.Model;

namespace Proof.Infra.Settings;

/// <summary>
/// What the partners' stack stands on (<c>platform</c>): a stack of this project, or a platform that somebody else manages. One of
/// <see cref="ManagedPlatform"/> and <see cref="ExistingPlatform"/>. Keys of the other way are refused, not passed over.
/// </summary>
internal abstract record PlatformSource
{
    private const string Key = "platform";
    private const string StackKey = "platformStack";

    /// <summary>What a message calls it.</summary>
    public abstract string Words { get; }

    /// <summary>Reads the keys of either way; what is wrong is remembered by the reader.</summary>
    public static PlatformSource Read(ConfigReader config, ProofEnvironment environment) =>
        config.Choice(Key, false, ("managed", false), ("existing", true)) ? ReadExisting(config) : ReadManaged(config, environment);

    private static ManagedPlatform ReadManaged(ConfigReader config, ProofEnvironment environment)
    {
        var usual = environment == ProofEnvironment.Production ? "platform-production" : "platform-sandbox";
        var stack = config.Text(StackKey, Patterns.StackName, "the name of a stack", usual);
        foreach (var value in PlatformValue.All.Where(value => config.Has(value.Name)))
            config.Refuse(value.Name, $"is for a platform that is managed elsewhere; here the stack {stack} tells it. Remove it, or set proof-infra:{Key} to existing.");
        return new ManagedPlatform(stack);
    }

    private static ExistingPlatform ReadExisting(ConfigReader config)
    {
        if (config.Has(StackKey)) config.Refuse(StackKey, $"is for a platform of this project's own. Remove it, or set proof-infra:{Key} to managed.");
        return new ExistingPlatform(PlatformValue.All.ToImmutableSortedDictionary(value => value.Name, value => value.Read(config), StringComparer.Ordinal));
    }
}

/// <summary>A platform that a stack of this project deploys (<c>managed</c>). Default.</summary>
/// <param name="Stack">The stack's name (<c>platformStack</c>). Default: <c>platform-{environment}</c>.</param>
internal sealed record ManagedPlatform(string Stack) : PlatformSource
{
    /// <inheritdoc/>
    public override string Words => "the stack " + Stack;
}

/// <summary>A platform that is managed elsewhere (<c>existing</c>): the configuration tells what it is called.</summary>
/// <param name="Values">Its names and ids, by <see cref="PlatformValue.Name"/>.</param>
internal sealed record ExistingPlatform(ImmutableSortedDictionary<string, string> Values) : PlatformSource
{
    /// <inheritdoc/>
    public override string Words => "the existing platform";
}
