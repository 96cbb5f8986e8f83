using System.Collections.Immutable;
using Proof.Engine.Values;

namespace Proof.Engine.Providers.Inputs;

/// <summary>
/// Compares the inputs of two runs, deep, and names what differs by path. Secret wrappers do not count, a null counts as absent, an
/// unknown differs from everything, and hidden members (<c>__…</c>) are not looked at.
/// </summary>
internal static class InputDiff
{
    /// <summary>The paths that differ, such as <c>tags.owner</c>, <c>tags["a.b"]</c> or <c>rules[2].name</c>, in order of the inputs.</summary>
    public static ImmutableArray<string> Changes(PropertyMap before, PropertyMap after)
    {
        var changes = ImmutableArray.CreateBuilder<string>();
        CompareMaps("", before, after, changes);
        return changes.ToImmutable();
    }

    /// <summary>The top-level property of a path.</summary>
    public static string Root(string path) => path.IndexOfAny(['.', '[']) is var end && end < 0 ? path : path[..end];

    /// <summary>The value inside a secret wrapper; a null as absent.</summary>
    public static PropertyValue? Bare(PropertyValue? value) => value switch
    {
        SecretValue secret => Bare(secret.Value),
        NullValue => null,
        _ => value,
    };

    private static void Compare(string path, PropertyValue? before, PropertyValue? after, ImmutableArray<string>.Builder changes)
    {
        switch (Bare(before), Bare(after))
        {
            case (null, null):
                break;
            case (ObjectValue old, ObjectValue now):
                CompareMaps(path, old.Properties, now.Properties, changes);
                break;
            case (ArrayValue old, ArrayValue now):
                for (var i = 0; i < Math.Max(old.Items.Length, now.Items.Length); i++)
                    Compare($"{path}[{i}]", old.Items.ElementAtOrDefault(i), now.Items.ElementAtOrDefault(i), changes);
                break;
            case (var old, var now):
                if (now is UnknownValue || old is UnknownValue || !Equals(old, now))
                    changes.Add(path);
                break;
        }
    }

    private static void CompareMaps(string path, PropertyMap before, PropertyMap after, ImmutableArray<string>.Builder changes)
    {
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal).Where(n => !n.StartsWith("__", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            Compare(Append(path, name), before.Get(name), after.Get(name), changes);
    }

    private static string Append(string path, string name)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAny(".[]\"\\") >= 0)
            return $"{path}[\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"]";
        return path.Length == 0 ? name : $"{path}.{name}";
    }
}
