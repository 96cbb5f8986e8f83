using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Management.Shapes;

/// <summary>A list with a number of items.</summary>
internal sealed class ListShape(Shape item, int min, int max) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonNode value, string path, List<string> faults)
    {
        if (value is not JsonArray list)
        {
            faults.Add($"{path} must be a list");
            return;
        }
        if (list.Count < min)
            faults.Add($"{path} must have at least {min} items");
        if (list.Count > max)
            faults.Add($"{path} has {list.Count} items, more than the {max} that are allowed");
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is { } one)
                item.Check(one, $"{path}[{i}]", faults);
            else
                faults.Add($"{path}[{i}] must not be null");
        }
    }
}

/// <summary>An object from free names to values of one shape.</summary>
internal sealed class MapShape(Shape item, int maxCount = int.MaxValue, int maxNameLength = int.MaxValue) : Shape
{
    /// <inheritdoc/>
    public override void Check(JsonNode value, string path, List<string> faults)
    {
        if (value is not JsonObject map)
        {
            faults.Add($"{path} must be an object");
            return;
        }
        if (map.Count > maxCount)
            faults.Add($"{path} has {map.Count} entries, more than the {maxCount} that are allowed");
        foreach (var (name, one) in map)
        {
            if (name.Length is 0 || name.Length > maxNameLength)
                faults.Add($"{path} has a name of {name.Length} characters; 1 to {maxNameLength} are allowed");
            if (one is not null)
                item.Check(one, $"{path}.{name}", faults);
        }
    }
}

/// <summary>An object with known members. An unknown one is refused: what nothing here would act on must not look deployed.</summary>
internal sealed class ObjectShape : Shape
{
    private readonly Dictionary<string, Shape> _members = new(StringComparer.Ordinal);
    private readonly List<string> _required = [];

    /// <summary>An object with these members; a name that ends with <c>!</c> is required.</summary>
    public ObjectShape((string Name, Shape Shape)[] members)
    {
        foreach (var (name, shape) in members)
        {
            _members.Add(name.TrimEnd('!'), shape);
            if (name.EndsWith('!'))
                _required.Add(name.TrimEnd('!'));
        }
    }

    /// <inheritdoc/>
    public override void Check(JsonNode value, string path, List<string> faults)
    {
        if (value is not JsonObject members)
        {
            faults.Add($"{path} must be an object");
            return;
        }
        var prefix = path.Length == 0 ? "" : path + ".";
        foreach (var name in _required.Where(name => members[name] is null))
            faults.Add($"{prefix}{name} is required");
        foreach (var (name, member) in members)
        {
            if (!_members.TryGetValue(name, out var shape))
                faults.Add($"{prefix}{name} is not known here; known are: {string.Join(", ", _members.Keys.Order(StringComparer.Ordinal))}");
            else if (member is not null)
                shape.Check(member, prefix + name, faults);
        }
    }
}
