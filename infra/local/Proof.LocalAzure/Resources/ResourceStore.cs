using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Storage;

namespace Proof.LocalAzure.Resources;

/// <summary>
/// All deployed resources, by id in any case. Reading is from memory and free of locks, so that the data path can ask on every
/// request; every change is on disk before the call returns. Knows nothing of Azure's rules: those are checked before.
/// </summary>
public sealed class ResourceStore
{
    private readonly ConcurrentDictionary<string, ArmResource> _resources = new(StringComparer.OrdinalIgnoreCase);
    private readonly Database _database;

    internal ResourceStore(Database database)
    {
        _database = database;
        database.Execute("CREATE TABLE IF NOT EXISTS resources (id TEXT PRIMARY KEY COLLATE NOCASE, name TEXT NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL)");
        var rows = database.Query(
            "SELECT id, name, type, body FROM resources",
            row => new ArmResource(row.GetString(0), row.GetString(1), row.GetString(2), JsonNode.Parse(row.GetString(3))!.AsObject()));
        foreach (var resource in rows)
            _resources[resource.Id] = resource;
    }

    /// <summary>Told after every change, in order, on the thread that made it. A handler must not throw and must not wait.</summary>
    public event Action<ArmResourceChange>? Changed;

    /// <summary>How many resources there are.</summary>
    public int Count => _resources.Count;

    /// <summary>The resource of that id in any case; null when there is none.</summary>
    public ArmResource? Get(string id) => _resources.GetValueOrDefault(id);

    /// <summary>The resources of a type below a parent (a resource group or a resource), in ordinal order of their ids.</summary>
    public IReadOnlyList<ArmResource> List(string parentId, string type) =>
        [.. Below(parentId).Where(r => r.IsOfType(type)).OrderBy(r => r.Id, StringComparer.OrdinalIgnoreCase)];

    /// <summary>A resource of that type and name (in any case) somewhere below a parent; null when there is none.</summary>
    public ArmResource? FindByName(string parentId, string type, string name) =>
        Below(parentId).FirstOrDefault(r => r.IsOfType(type) && string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Everything below a parent, whatever its type and depth, in ordinal order of the ids: parents before children.</summary>
    public IReadOnlyList<ArmResource> ListAll(string parentId) => [.. Below(parentId).OrderBy(r => r.Id, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Saves a resource, new or not.</summary>
    public void Put(ArmResource resource)
    {
        // What is in memory is read back from the text on disk, so that a restart changes nothing, not even the kind of a number.
        var body = resource.Body.ToJsonString();
        resource = resource with { Body = JsonNode.Parse(body)!.AsObject() };
        lock (_database.Gate)
        {
            _database.Execute(
                "INSERT INTO resources (id, name, type, body) VALUES ($id, $name, $type, $body) "
                + "ON CONFLICT (id) DO UPDATE SET body = excluded.body",
                ("$id", resource.Id), ("$name", resource.Name), ("$type", resource.Type), ("$body", body));
            _resources[resource.Id] = resource;
            Changed?.Invoke(new ArmResourceChange(resource.Id, resource.Type, resource));
        }
    }

    /// <summary>Deletes one resource, not its children. False when there was none.</summary>
    public bool Delete(string id)
    {
        lock (_database.Gate)
        {
            if (!_resources.TryGetValue(id, out var resource))
                return false;
            _database.Execute("DELETE FROM resources WHERE id = $id", ("$id", id));
            _resources.TryRemove(id, out _);
            Changed?.Invoke(new ArmResourceChange(resource.Id, resource.Type, null));
            return true;
        }
    }

    /// <summary>Makes several changes of which either all or none are on disk afterwards, whenever the process ends.</summary>
    internal void Together(Action changes) => _database.Together(changes);

    private IEnumerable<ArmResource> Below(string parentId)
    {
        var prefix = parentId.TrimEnd('/') + "/";
        return _resources.Values.Where(r => r.Id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
    }
}
