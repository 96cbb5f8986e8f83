using System.Collections.Immutable;
using System.Globalization;
using Proof.Engine.State;
using Proof.Engine.Values;
using Pulumi.Protocol;
using Pulumirpc;

namespace Proof.Engine.Deployment.Registration;

/// <summary>Reads a registration. What this engine cannot do is refused here, so that nothing is passed over in silence.</summary>
/// <param name="stack">The stack that is being run.</param>
internal sealed class GoalReader(StackName stack)
{
    /// <summary>Reads a registration.</summary>
    /// <param name="request">The message.</param>
    /// <param name="parent">The registered parent, from which options are inherited; null for the stack.</param>
    /// <param name="parentAliases">The parent's earlier URNs.</param>
    public ResourceGoal Read(RegisterResourceRequest request, ResourceState? parent, ImmutableArray<string> parentAliases)
    {
        Refuse(request);
        var inputs = WireCodec.Decode(request.Object);
        var dependencies = Urns(request.Dependencies);
        var state = new ResourceState
        {
            Urn = Urn.Make(stack, request.Parent, request.Type, request.Name),
            Type = request.Type,
            Custom = request.Custom,
            Inputs = inputs,
            Parent = request.Parent.Length == 0 ? null : request.Parent,
            Protect = request.HasProtect ? request.Protect : parent?.Protect ?? false,
        };
        if (request.Custom)
        {
            state = state with
            {
                RetainOnDelete = request.HasRetainOnDelete ? request.RetainOnDelete : parent?.RetainOnDelete ?? false,
                DeletedWith = request.DeletedWith.Length > 0 ? request.DeletedWith : parent?.DeletedWith,
                AdditionalSecretOutputs = [.. request.AdditionalSecretOutputs],
                IgnoreChanges = [.. request.IgnoreChanges],
                ReplaceOnChanges = [.. request.ReplaceOnChanges],
                CustomTimeouts = Timeouts(request.CustomTimeouts),
            };
        }

        return new ResourceGoal
        {
            State = state with { Dependencies = dependencies, PropertyDependencies = PropertyDependencies(request, inputs, dependencies) },
            Aliases = new AliasResolver(stack, request, parentAliases).Resolve(),
            DeleteBeforeReplace = request.DeleteBeforeReplaceDefined ? request.DeleteBeforeReplace : null,
            Version = request.Version,
            Provider = request.Provider,
        };
    }

    private static ImmutableArray<string> Urns(IEnumerable<string> urns) =>
        [.. urns.Where(u => u.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Without any per property, every property depends on everything; an entry without URNs says nothing and is left out.</summary>
    private static ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies(
        RegisterResourceRequest request, PropertyMap inputs, ImmutableArray<string> dependencies)
    {
        IEnumerable<KeyValuePair<string, ImmutableArray<string>>> all = request.PropertyDependencies.Count > 0
            ? request.PropertyDependencies.Select(p => KeyValuePair.Create(p.Key, Urns(p.Value.Urns)))
            : inputs.Keys.Select(k => KeyValuePair.Create(k, dependencies));
        return all.Where(p => !p.Value.IsEmpty).ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static ImmutableSortedDictionary<string, double> Timeouts(RegisterResourceRequest.Types.CustomTimeouts? timeouts)
    {
        IEnumerable<(string Operation, string Text)> given = timeouts is null
            ? []
            : [("create", timeouts.Create), ("update", timeouts.Update), ("delete", timeouts.Delete), ("read", timeouts.Read)];
        return given.Where(t => t.Text.Length > 0)
            .ToImmutableSortedDictionary(t => t.Operation, t => GoDuration.Seconds(t.Text), StringComparer.Ordinal);
    }

    private static void Refuse(RegisterResourceRequest request)
    {
        string? what = request switch
        {
            { Remote: true } => "remote components",
            { ImportId.Length: > 0 } => "the 'import' option; import with the Pulumi CLI",
            { Transforms.Count: > 0 } => "transforms",
            { ReplacementTrigger: not null } => "the 'replacementTrigger' option",
            { ReplaceWith.Count: > 0 } => "the 'replaceWith' option",
            { StateMigrations.Count: > 0 } => "state migrations",
            { EnvVarMappings.Count: > 0 } => "the 'envVarMappings' option",
            { PackageRef.Length: > 0 } => "parameterized packages",
            { PluginDownloadURL.Length: > 0 } => "the 'pluginDownloadURL' option",
            _ when HasHooks(request.Hooks) => "resource hooks",
            _ => null,
        };
        if (what is not null)
        {
            throw new GrpcException(
                GrpcStatus.Unimplemented,
                string.Create(CultureInfo.InvariantCulture, $"{request.Type} resource '{request.Name}': this engine does not have {what}"));
        }
    }

    private static bool HasHooks(RegisterResourceRequest.Types.ResourceHooksBinding? hooks) =>
        hooks is not null && hooks.CalculateSize() > 0;
}
