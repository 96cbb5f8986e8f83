using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi.Deployments;

/// <summary>Says to the engine what a program says of a resource.</summary>
internal sealed class RegistrationRequest(DeploymentContext deployment, Resource resource, ResourceOptions options)
{
    private readonly CustomResourceOptions? _custom = options as CustomResourceOptions;

    /// <summary>The request that registers the resource, once everything that it takes and depends on is there.</summary>
    public async Task<RegisterResourceRequest> MakeAsync(string label, List<InputMember> members)
    {
        var explicitDependencies = await ExplicitDependenciesAsync();
        var args = await SerializedArgs.OfAsync(deployment, label, members);

        var request = MakeFromOptions();
        request.Object = args.Values;
        request.Parent = await ParentAsync();
        request.Provider = await ProviderAsync();
        request.DeletedWith = options.DeletedWith is { } with ? await with.Urn.GetValueAsync(whenUnknown: "") : "";
        request.Aliases.AddRange(await AliasesAsync());

        var all = await DependencyUrns.OfAsync(explicitDependencies);
        foreach (var (property, resources) in args.Dependencies)
        {
            var urns = await DependencyUrns.OfAsync(resources);
            all.UnionWith(urns);

            // Also those without any: without this list the engine takes every property to depend on everything.
            request.PropertyDependencies[property] = new() { Urns = { urns } };
        }

        request.Dependencies.AddRange(all);
        return request;
    }

    /// <summary>The request that reads an existing resource.</summary>
    public async Task<ReadResourceRequest> MakeReadAsync(string label, string id, List<InputMember> members)
    {
        var explicitDependencies = await ExplicitDependenciesAsync();
        var args = await SerializedArgs.OfAsync(deployment, label, members);
        var dependencies = await DependencyUrns.OfAsync(args.Dependencies.Values.SelectMany(r => r).Concat(explicitDependencies));

        return new()
        {
            Id = id,
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Parent = await ParentAsync(),
            Properties = args.Values,
            Dependencies = { dependencies },
            Provider = await ProviderAsync(),
            Version = options.Version ?? "",
            PluginDownloadURL = options.PluginDownloadURL ?? "",
            AdditionalSecretOutputs = { _custom?.AdditionalSecretOutputs ?? [] },
            AcceptSecrets = true,
            AcceptResources = true,
        };
    }

    private RegisterResourceRequest MakeFromOptions()
    {
        var request = new RegisterResourceRequest
        {
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Custom = resource is CustomResource,
            Version = options.Version ?? "",
            PluginDownloadURL = options.PluginDownloadURL ?? "",
            ImportId = _custom?.ImportId ?? "",
            DeleteBeforeReplace = _custom?.DeleteBeforeReplace ?? false,
            DeleteBeforeReplaceDefined = _custom?.DeleteBeforeReplace is not null,
            CustomTimeouts = options.CustomTimeouts?.ToWire(),
            IgnoreChanges = { options.IgnoreChanges },
            HideDiffs = { options.HideDiffs },
            AdditionalSecretOutputs = { _custom?.AdditionalSecretOutputs ?? [] },
            ReplaceOnChanges = { _custom?.ReplaceOnChanges ?? [] },
            AcceptSecrets = true,
            AcceptResources = true,
            SupportsResultReporting = true,
        };
        if (options.Protect is { } protect) request.Protect = protect;
        if (options.RetainOnDelete is { } retain) request.RetainOnDelete = retain;
        return request;
    }

    private async Task<IEnumerable<Resource>> ExplicitDependenciesAsync() => await options.DependsOn.AsOutput().GetValueAsync(whenUnknown: []);

    // Everything but the root belongs to something; where the program does not say to what, to the root.
    private async Task<string> ParentAsync()
    {
        var parent = options.Parent ?? (resource is Stack ? null : deployment.Stack);
        return parent is null ? "" : await parent.Urn.GetValueAsync(whenUnknown: "");
    }

    private Task<string> ProviderAsync() =>
        resource is CustomResource && options.Provider is { } provider ? provider.Reference : Task.FromResult("");

    private async Task<List<Pulumirpc.Alias>> AliasesAsync()
    {
        var aliases = new List<Pulumirpc.Alias>();
        if (options.Aliases.Count == 0) return aliases;
        if (!await deployment.SupportsAsync("aliasSpecs")) throw new InvalidOperationException("The engine does not support alias specs. Please update the Pulumi CLI.");

        foreach (var input in options.Aliases)
        {
            var data = await input.ToOutput().DataTask;
            if (data.IsKnown) aliases.Add(await data.Value.ToWireAsync());
        }

        return aliases;
    }
}
