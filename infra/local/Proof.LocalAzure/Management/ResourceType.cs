using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>
/// All that is particular to one resource type. There is one class per type in <c>Types/</c>; every class that derives from this
/// one is served, so adding a type is adding one file.
/// </summary>
internal abstract class ResourceType
{
    /// <summary>The type, such as <c>Microsoft.ApiManagement/service/apis</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The versions of the type's API that are answered. They differ in nothing that is served here.</summary>
    public abstract IReadOnlyList<string> ApiVersions { get; }

    /// <summary>What the last segment of an id may look like.</summary>
    public abstract NameRule NameRule { get; }

    /// <summary>What the body of a PUT must look like, after its read-only members were taken out.</summary>
    public abstract ObjectShape Body { get; }

    /// <summary>Members of <c>properties</c> that only the service sets; a client may send them back unread.</summary>
    public virtual IReadOnlyList<string> ReadOnlyProperties => ["provisioningState"];

    /// <summary>Azure's code for a body with faults.</summary>
    public virtual string InvalidBodyCode => "InvalidRequestContent";

    /// <summary>Whether creating and deleting answer with an operation to poll, as the service does. The operation is finished at the first poll.</summary>
    public virtual bool IsLongRunning => false;

    /// <summary>What only one write at a time may go on in: a resource id; null where writes do not get into each other's way.</summary>
    public virtual string? WriteScope(ResourceId id) => null;

    /// <summary>The type of the parent; null for what stands directly in a resource group (and for the group itself).</summary>
    public string? ParentType => Type.Count(c => c == '/') > 1 ? Type[..Type.LastIndexOf('/')] : null;

    /// <summary>Whether resources of the type stand below any other resource, as role assignments do.</summary>
    public virtual bool IsExtension => false;

    /// <summary>
    /// Whether a parent that is missing is made with this resource. Where it is not, a resource without its parent is refused.
    /// </summary>
    public virtual bool MakesParent(ResourceId id, ResourceStore resources) => false;

    /// <summary>Whether the parent goes with this resource, which has just been deleted by itself.</summary>
    public virtual bool TakesParentAlong(ResourceId id, ResourceStore resources) => false;

    /// <summary>Refuses what the shape cannot tell, and what depends on other resources, by throwing <see cref="ArmException"/>.</summary>
    public virtual void Check(ResourceChange change) { }

    /// <summary>Fills in what the service fills in.</summary>
    public virtual void Complete(ResourceChange change) => change.Properties["provisioningState"] = "Succeeded";

    /// <summary>
    /// Asks the world outside whether the resource may be saved, and refuses by throwing <see cref="ArmException"/>. May take long; nothing
    /// is locked meanwhile.
    /// </summary>
    public virtual Task VerifyAsync(ArmResource draft, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Told after the resource was saved.</summary>
    public virtual void Saved(ResourceChange change) { }

    /// <summary>Refuses a deletion by throwing <see cref="ArmException"/>. Not asked when the parent or the group is deleted.</summary>
    public virtual void CheckDelete(ArmResource resource, ResourceStore resources) { }

    /// <summary>Told after the resource was deleted, alone or with its parent.</summary>
    public virtual void Deleted(ArmResource resource) { }

    /// <summary>The body as a GET answers it; the query's <c>format</c> is given where the request had one.</summary>
    public virtual JsonObject Present(ArmResource resource, string? format) => resource.Body;
}
