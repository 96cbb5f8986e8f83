using System.Text.Json.Nodes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>
/// What Azure Resource Manager does with resources, whatever their type: checks, saves, deletes with all that is below. What is
/// particular to a type is in its <see cref="ResourceType"/>.
/// </summary>
internal sealed class ResourceManager(ResourceTypes types, ResourceStore resources, IReadOnlyList<IResourceValidator> validators)
{
    // One change at a time, so that what was checked still holds when it is saved.
    private readonly Lock _changing = new();
    private readonly WritesInProgress _writes = new();

    /// <summary>The definition of a type.</summary>
    public ResourceType TypeOf(string type) => types.Get(type);

    /// <summary>One resource. Throws <see cref="ArmException"/> (404) when there is none.</summary>
    public ArmResource Get(ResourceId id) => resources.Get(id.ToString()) ?? throw NotFound(id);

    /// <summary>The resources of a type directly below a parent, or all in a group. Throws <see cref="ArmException"/> (404) when the parent is missing.</summary>
    public IReadOnlyList<ArmResource> List(string parentId, string? type)
    {
        var isSubscription = parentId.Count(c => c == '/') == 2;
        if (!isSubscription && resources.Get(parentId) is null)
            throw new ArmException(404, "ResourceNotFound", $"'{parentId}' was not found.");
        return type is null ? [.. resources.ListAll(parentId).Where(r => r.Type.Count(c => c == '/') == 1)] : resources.List(parentId, type);
    }

    /// <summary>Creates a resource, or replaces its body. Answers whether it is new.</summary>
    public Task<(ArmResource Resource, bool IsNew)> PutAsync(ResourceId id, JsonObject given, CancellationToken cancellationToken)
    {
        var type = types.Get(id.Type);
        type.NameRule.Check(id.Name, id.Type);
        var request = RequestBody.Read(given, type);
        return _writes.RunAsync(type.WriteScope(id), () => PutAsync(id, type, request, cancellationToken));
    }

    /// <summary>Deletes a resource and what is below it. Answers whether it was there.</summary>
    public Task<bool> DeleteAsync(ResourceId id)
    {
        var type = types.Get(id.Type);
        return _writes.RunAsync(type.WriteScope(id), () => Task.FromResult(Delete(id, type)));
    }

    private async Task<(ArmResource Resource, bool IsNew)> PutAsync(ResourceId id, ResourceType type, JsonObject request, CancellationToken cancellationToken)
    {
        // Validators may take long (a policy is compiled), so they run before the lock, on what will be saved.
        var draft = Prepare(id, type, (JsonObject)request.DeepClone());
        foreach (var validator in validators)
            validator.Validate(draft.Resource);
        await type.VerifyAsync(draft.Resource, cancellationToken);

        lock (_changing)
        {
            var (resource, change) = Prepare(id, type, request);
            resources.Together(() =>
            {
                if (MissingParent(id, type) is { } parent)
                    resources.Put(parent);
                resources.Put(resource);
                type.Saved(change);
            });
            return (resource, change.Before is null);
        }
    }

    private bool Delete(ResourceId id, ResourceType type)
    {
        lock (_changing)
        {
            if (resources.Get(id.ToString()) is not { } resource)
                return id.Type == ResourceId.GroupType ? throw NotFound(id) : false;
            type.CheckDelete(resource, resources);
            resources.Together(() =>
            {
                foreach (var one in resources.ListAll(resource.Id).Reverse().Append(resource))
                {
                    resources.Delete(one.Id);
                    types.Get(one.Type).Deleted(one);
                }
                if (id.ParentId is { } parent && type.TakesParentAlong(id, resources))
                    resources.Delete(parent);
            });
            return true;
        }
    }

    private (ArmResource Resource, ResourceChange Change) Prepare(ResourceId id, ResourceType type, JsonObject body)
    {
        if (id.Type != ResourceId.GroupType && resources.Get(id.GroupId) is null)
            throw new ArmException(404, "ResourceGroupNotFound", $"Resource group '{id.ResourceGroup}' could not be found.");
        MissingParent(id, type);

        var before = resources.Get(id.ToString());
        var change = new ResourceChange(id, body, before, resources);
        type.Check(change);
        type.Complete(change);
        // An update keeps the case in which the resource was created.
        var (savedId, savedName) = before is null ? (id.ToString(), id.Name) : (before.Id, before.Name);
        var full = new JsonObject { ["id"] = savedId, ["name"] = savedName, ["type"] = id.Type };
        foreach (var (name, value) in body.Where(m => m.Key is not ("id" or "name" or "type")))
            full[name] = value?.DeepClone();
        // Through text once, so that validators see just what will be read back later.
        return (new ArmResource(savedId, savedName, id.Type, JsonNode.Parse(full.ToJsonString())!.AsObject()), change);
    }

    // The parent that is made with the resource; null when it is there. Throws where it must be there already and is not.
    private ArmResource? MissingParent(ResourceId id, ResourceType type)
    {
        if (id.ParentId is not { } parentId || resources.Get(parentId) is not null)
            return null;
        if (!type.MakesParent(id, resources))
            throw new ArmException(404, "ParentResourceNotFound",
                $"Failed to perform '{id.Type}/write' on '{id.Name}', because the parent resource '{parentId}' could not be found.");
        var parentType = types.Get(id.Parent.Type);
        parentType.NameRule.Check(id.Parent.Name, parentType.Type);
        return Prepare(id.Parent, parentType, new JsonObject { ["properties"] = new JsonObject() }).Resource;
    }

    private static ArmException NotFound(ResourceId id) => id.Type == ResourceId.GroupType
        ? new(404, "ResourceGroupNotFound", $"Resource group '{id.ResourceGroup}' could not be found.")
        : new(404, "ResourceNotFound", $"The Resource '{id.Type}/{string.Join('/', id.Names)}' under resource group '{id.ResourceGroup}' was not found.");
}
