using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>All resource types that are served: every class of this project that derives from <see cref="ResourceType"/>.</summary>
internal sealed class ResourceTypes
{
    private readonly Dictionary<string, ResourceType> _types;

    /// <summary>Makes one of each; a type that needs a service takes it as its only constructor parameter.</summary>
    public ResourceTypes(params IReadOnlyList<object> services) =>
        _types = typeof(ResourceType).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(ResourceType)) && !t.IsAbstract)
            .Select(t => Make(t, services))
            .ToDictionary(t => t.Type, StringComparer.OrdinalIgnoreCase);

    /// <summary>The types in ordinal order.</summary>
    public IEnumerable<string> Names => _types.Values.Select(t => t.Type).Order(StringComparer.Ordinal);

    /// <summary>The definition of a type. Throws <see cref="ArmException"/> (404) for one that is not served.</summary>
    public ResourceType Get(string type) => _types.GetValueOrDefault(type) ?? throw new ArmException(
        404, "InvalidResourceType",
        $"The resource type '{type}' is not known to LocalAzure. It serves: {string.Join(", ", Names)}.");

    private static ResourceType Make(Type type, IReadOnlyList<object> services)
    {
        var parameters = type.GetConstructors().Single().GetParameters();
        return (ResourceType)Activator.CreateInstance(type, [.. parameters.Select(p => services.Single(p.ParameterType.IsInstanceOfType))])!;
    }
}
