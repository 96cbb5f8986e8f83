using Proof.Engine.Deployment.Planning;
using Proof.Engine.Deployment.Steps;
using Proof.Engine.Project;
using Proof.Engine.Providers;
using Proof.Engine.State;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Registration;

/// <summary>
/// Keeps an entry in the state for each provider in use, as Pulumi does for its default providers: named after package and version, with the
/// configuration of the package as inputs.
/// </summary>
/// <param name="stack">The stack.</param>
/// <param name="config">The stack's configuration.</param>
/// <param name="olds">The state at the start of the run.</param>
/// <param name="runner">Records the entries.</param>
internal sealed class DefaultProviders(
    StackName stack,
    IReadOnlyDictionary<string, ConfigValue> config,
    OldResources olds,
    IStepRunner runner)
{
    private readonly Dictionary<string, string> _references = new(StringComparer.Ordinal);

    /// <summary>The reference <c>urn::id</c> of a package's provider. One caller at a time.</summary>
    public async Task<string> ReferenceAsync(string package, string version)
    {
        var urn = Urn.Make(stack, null, ProviderName.TypeOf(package), ProviderName.DefaultName(version));
        if (_references.TryGetValue(urn, out var known))
        {
            return known;
        }

        var old = olds.Find(urn, []);
        var inputs = Inputs(package, version);
        var goal = new ResourceState
        {
            Urn = urn,
            Type = ProviderName.TypeOf(package),
            Custom = true,
            Id = old?.State.Id ?? Guid.NewGuid().ToString(),
            Inputs = inputs,
            Outputs = inputs,
            Created = old?.State.Created,
            Modified = old?.State.Modified,
        };
        if (old is not null)
        {
            old.IsClaimed = true;
        }

        await runner.RecordAsync(old?.Number, goal, old?.State);
        return _references[urn] = $"{urn}::{goal.Id}";
    }

    /// <summary>Whether a reference is to one of these.</summary>
    public bool Knows(string reference) => _references.ContainsValue(reference);

    private PropertyMap Inputs(string package, string version)
    {
        var prefix = package + ":";
        var values = config
            .Where(c => c.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(c => KeyValuePair.Create(c.Key[prefix.Length..], Value(c.Value)));
        var inputs = PropertyMap.Of(values);
        return version.Length == 0 ? inputs : inputs.With("version", version);
    }

    private static PropertyValue Value(ConfigValue value) => value.IsSecret ? new SecretValue(value.Text) : value.Text;
}
