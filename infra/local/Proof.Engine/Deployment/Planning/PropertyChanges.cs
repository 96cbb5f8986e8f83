using System.Collections.Immutable;
using Proof.Engine.Providers;
using Proof.Engine.Values;

namespace Proof.Engine.Deployment.Planning;

/// <summary>Says how inputs change.</summary>
internal static class PropertyChanges
{
    /// <summary>The top-level names whose values differ. That something became secret, or no longer is, is no difference.</summary>
    public static ImmutableArray<PropertyChange> Between(PropertyMap old, PropertyMap current) =>
        [.. old.Keys.Union(current.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(name => !Equals(old.Get(name)?.Unwrap(), current.Get(name)?.Unwrap()))
            .Select(name => new PropertyChange(name, Kind(old.Get(name), current.Get(name)), false))];

    /// <summary>A provider's answer, with the changes for which the program asks a replacement.</summary>
    public static ImmutableArray<PropertyChange> Of(
        DiffResult diff, PropertyMap old, PropertyMap current, ImmutableArray<string> replaceOnChanges)
    {
        var replacing = replaceOnChanges.Select(PropertyPath.Parse).ToArray();
        var replaces = diff.Replaces.ToHashSet(StringComparer.Ordinal);
        return [.. diff.Changes.Union(diff.Replaces, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(text =>
        {
            var path = PropertyPath.Parse(text);
            return new PropertyChange(
                text, Kind(path.Find(old), path.Find(current)), replaces.Contains(text) || replacing.Any(r => r.Contains(path)));
        })];
    }

    private static ChangeKind Kind(PropertyValue? old, PropertyValue? current) => (old, current) switch
    {
        (null, not null) => ChangeKind.Add,
        (not null, null) => ChangeKind.Delete,
        _ => ChangeKind.Update,
    };
}
