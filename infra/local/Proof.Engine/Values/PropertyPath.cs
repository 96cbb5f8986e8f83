using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Proof.Engine.Values;

/// <summary>
/// Names a value inside a resource's properties, such as <c>tags.owner</c>, <c>rules[2].name</c> or <c>tags["a.b"]</c>; <c>*</c> stands for
/// every member or element.
/// </summary>
internal sealed class PropertyPath
{
    private const string Wildcard = "*";

    private readonly ImmutableArray<string> _steps;

    private PropertyPath(ImmutableArray<string> steps) => _steps = steps;

    /// <summary>The top-level name; empty for an empty path.</summary>
    public string First => _steps.IsEmpty ? "" : _steps[0];

    /// <summary>Reads a path.</summary>
    /// <exception cref="FormatException">A bracket or quote is not closed.</exception>
    public static PropertyPath Parse(string text)
    {
        var steps = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (at < text.Length)
        {
            switch (text[at])
            {
                case '.':
                    at++;
                    break;
                case '[':
                    at = ReadBracket(text, at, steps);
                    break;
                default:
                    var end = text.IndexOfAny(['.', '['], at);
                    end = end < 0 ? text.Length : end;
                    steps.Add(text[at..end]);
                    at = end;
                    break;
            }
        }

        return new PropertyPath(steps.ToImmutable());
    }

    /// <summary>Whether another path names what this one names, or something inside it.</summary>
    public bool Contains(PropertyPath other) =>
        _steps.Length <= other._steps.Length
        && _steps.Zip(other._steps).All(pair => pair.First == Wildcard || pair.First == pair.Second);

    /// <summary>The value of this path; null where there is none. Secrets on the way are looked into.</summary>
    public PropertyValue? Find(PropertyMap map)
    {
        PropertyValue? value = new ObjectValue(map);
        foreach (var step in _steps)
        {
            value = Child(value, step);
        }

        return value;
    }

    /// <summary>A map in which whatever this path names is as in another one: changed back, added back or removed again.</summary>
    public PropertyMap Restore(PropertyMap current, PropertyMap original) =>
        ((ObjectValue)Restore(current, original, 0)!).Properties;

    private PropertyValue? Restore(PropertyValue? current, PropertyValue? original, int depth)
    {
        if (depth == _steps.Length)
        {
            return original;
        }

        if (current is SecretValue secret)
        {
            return Restore(secret.Value, original?.Unwrap(), depth) is { } inner ? new SecretValue(inner) : null;
        }

        return (current, original?.Unwrap()) switch
        {
            (ObjectValue map, ObjectValue old) => RestoreMembers(map.Properties, old.Properties, depth),
            (ObjectValue map, null) => RestoreMembers(map.Properties, PropertyMap.Empty, depth),
            (ArrayValue list, ArrayValue old) => RestoreItems(list, old, depth),
            _ => current,
        };
    }

    private PropertyMap RestoreMembers(PropertyMap current, PropertyMap original, int depth)
    {
        var step = _steps[depth];
        var result = current;
        foreach (var name in step == Wildcard ? current.Keys.Union(original.Keys, StringComparer.Ordinal) : [step])
        {
            result = Restore(current.Get(name), original.Get(name), depth + 1) is { } value ? result.With(name, value) : result.Without(name);
        }

        return result;
    }

    private ArrayValue RestoreItems(ArrayValue current, ArrayValue original, int depth)
    {
        var items = current.Items.ToBuilder();
        for (var i = 0; i < Math.Min(items.Count, original.Items.Length); i++)
        {
            if (_steps[depth] == Wildcard || _steps[depth] == i.ToString(CultureInfo.InvariantCulture))
            {
                items[i] = Restore(items[i], original.Items[i], depth + 1) ?? items[i];
            }
        }

        return new ArrayValue(items.ToImmutable());
    }

    private static PropertyValue? Child(PropertyValue? value, string step) => value?.Unwrap() switch
    {
        ObjectValue map => map.Properties.Get(step),
        ArrayValue list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Length =>
            list.Items[index],
        _ => null,
    };

    private static int ReadBracket(string text, int at, ImmutableArray<string>.Builder steps)
    {
        if (at + 1 < text.Length && text[at + 1] == '"')
        {
            return ReadQuoted(text, at + 2, steps);
        }

        var end = text.IndexOf(']', at);
        if (end < 0)
        {
            throw new FormatException($"the property path '{text}' has a bracket that is not closed");
        }

        steps.Add(text[(at + 1)..end]);
        return end + 1;
    }

    private static int ReadQuoted(string text, int at, ImmutableArray<string>.Builder steps)
    {
        var name = new StringBuilder();
        for (; at < text.Length && text[at] != '"'; at++)
        {
            at += text[at] == '\\' && at + 1 < text.Length ? 1 : 0;
            name.Append(text[at]);
        }

        if (at + 1 >= text.Length || text[at + 1] != ']')
        {
            throw new FormatException($"the property path '{text}' has a quote that is not closed");
        }

        steps.Add(name.ToString());
        return at + 2;
    }
}
