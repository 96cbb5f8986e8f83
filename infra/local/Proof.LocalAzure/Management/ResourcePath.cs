using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>What the path of a management request means: one resource, or the resources of a type below a parent.</summary>
/// <param name="Item">The resource; null for a list.</param>
/// <param name="ParentId">Below what is listed.</param>
/// <param name="Type">The type, in the case of its definition; null for a list of everything in a group.</param>
internal sealed record ResourcePath(ResourceId? Item, string ParentId, string? Type)
{
    /// <summary>
    /// Reads a path in any case, with doubled and trailing slashes. Throws <see cref="ArmException"/> for another subscription, an
    /// unknown type or a path that is none.
    /// </summary>
    public static ResourcePath Parse(string path, string subscriptionId, ResourceTypes types)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length < 3 || !Is(segments[0], "subscriptions"))
            throw Unknown(path);
        if (!Is(segments[1], subscriptionId))
            throw new ArmException(404, "SubscriptionNotFound", $"The subscription '{segments[1]}' could not be found. LocalAzure has one: {subscriptionId}.");
        // /subscriptions/{id}/providers/{namespace}/{type}: all of a type, whatever their group
        if (segments.Length == 5 && Is(segments[2], "providers"))
            return new ResourcePath(null, $"/subscriptions/{subscriptionId}", types.Get($"{segments[3]}/{segments[4]}").Type);
        if (!Is(segments[2], "resourcegroups"))
            throw Unknown(path);
        if (segments.Length == 3)
            return new ResourcePath(null, $"/subscriptions/{subscriptionId}", ResourceId.GroupType);

        // A second …/providers/… behind a resource: an extension resource about it
        var extension = Enumerable.Range(0, segments.Length).LastOrDefault(i => i >= 8 && i % 2 == 0 && Is(segments[i], "providers"));
        if (extension > 0)
            return ParseExtension(path, segments, extension, subscriptionId, types);

        var group = new ResourceId(subscriptionId, segments[3], ResourceId.GroupType, [segments[3]]);
        if (segments.Length == 4)
            return new ResourcePath(group, $"/subscriptions/{subscriptionId}", ResourceId.GroupType);
        if (segments.Length == 5 && Is(segments[4], "resources"))
            return new ResourcePath(null, group.GroupId, null);
        if (segments.Length < 7 || !Is(segments[4], "providers"))
            throw Unknown(path);

        // /providers/{namespace}/{type}/{name}/{type}/{name}…
        var given = string.Join('/', segments.Skip(6).Where((_, i) => i % 2 == 0).Prepend(segments[5]));
        var type = types.Get(given).Type;
        var names = segments.Skip(6).Where((_, i) => i % 2 == 1).ToArray();
        var isList = segments.Length % 2 == 1;
        if (!isList)
            return new ResourcePath(new ResourceId(subscriptionId, segments[3], type, names), group.GroupId, type);
        var parent = names.Length == 0 ? group.GroupId
            : new ResourceId(subscriptionId, segments[3], type[..type.LastIndexOf('/')], names).ToString();
        return new ResourcePath(null, parent, type);
    }

    private static ResourcePath ParseExtension(string path, string[] segments, int start, string subscriptionId, ResourceTypes types)
    {
        if (Parse('/' + string.Join('/', segments[..start]), subscriptionId, types).Item is not { } about || segments.Length - start is not (3 or 4))
            throw Unknown(path);
        var type = types.Get($"{segments[start + 1]}/{segments[start + 2]}");
        if (!type.IsExtension)
            throw Unknown(path);
        var scope = about.ToString();
        return segments.Length - start == 3
            ? new ResourcePath(null, scope, type.Type)
            : new ResourcePath(new ResourceId(subscriptionId, about.ResourceGroup, type.Type, [segments[^1]], scope), scope, type.Type);
    }

    private static bool Is(string segment, string word) => segment.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static ArmException Unknown(string path) => new(
        404, "InvalidResourcePath", $"'{path}' is not a path that LocalAzure serves. Expected /subscriptions/…/resourceGroups/…/providers/….");
}
