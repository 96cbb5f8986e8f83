using System.Text.Json.Nodes;

namespace Proof.Engine.Providers.AzureNative;

/// <summary>
/// Objects that say what they are, such as the destination of an event subscription: in Azure's API their particulars stand in a member
/// <c>properties</c>, in azure-native beside the others.
/// </summary>
internal static class TypedObjects
{
    // What stays outside: what the object is, and what it is called (API specification of Event Grid 2025-02-15).
    private static readonly string[] Outside = ["endpointType", "name", "type"];

    /// <summary>Moves the particulars of the objects at these paths into <c>properties</c>.</summary>
    /// <param name="members">The members that the paths begin at.</param>
    /// <param name="paths">Outer ones before inner ones.</param>
    public static void Unflatten(JsonObject members, IEnumerable<string> paths)
    {
        foreach (var one in paths.Reverse().SelectMany(path => Find(members, path)).ToList())
        {
            var properties = new JsonObject();
            foreach (var name in one.Select(member => member.Key).Except(Outside, StringComparer.Ordinal).ToList())
                Move(one, properties, name);
            one["properties"] = properties;
        }
    }

    /// <summary>Moves them back out.</summary>
    /// <param name="members">The members that the paths begin at.</param>
    /// <param name="paths">Outer ones before inner ones.</param>
    public static void Flatten(JsonObject members, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            foreach (var one in Find(members, path).ToList())
            {
                if (one["properties"] is not JsonObject properties)
                    continue;
                one.Remove("properties");
                foreach (var name in properties.Select(member => member.Key).ToList())
                    Move(properties, one, name);
            }
        }
    }

    private static IEnumerable<JsonObject> Find(JsonObject members, string path)
    {
        IEnumerable<JsonObject> found = [members];
        foreach (var step in path.Split('.'))
            found = found.SelectMany(one => one[step] switch { JsonObject map => [map], JsonArray list => list.OfType<JsonObject>(), _ => (IEnumerable<JsonObject>)[] });
        return found;
    }

    private static void Move(JsonObject from, JsonObject to, string name)
    {
        var value = from[name];
        from.Remove(name);
        to[name] = value;
    }
}
