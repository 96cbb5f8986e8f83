using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;

namespace Pulumi.Deployments;

/// <summary>The arguments of a resource or function as they go over the wire, with what flows with each of them.</summary>
/// <param name="Values">The values by name; those without one are left out.</param>
/// <param name="Dependencies">The resources that each value came from.</param>
/// <param name="HasUnknowns">Whether any value is not known.</param>
/// <param name="HasSecrets">Whether any value is secret.</param>
internal sealed record SerializedArgs(
    Struct Values, IReadOnlyDictionary<string, HashSet<Resource>> Dependencies, bool HasUnknowns, bool HasSecrets)
{
    /// <summary>Serialises arguments. Their members are read at once; later changes do not count.</summary>
    public static async Task<SerializedArgs> OfAsync(DeploymentContext deployment, string label, IEnumerable<InputMember> members)
    {
        var read = members.ToList();
        var keepResources = await deployment.SupportsAsync("resourceReferences");
        var path = new PropertyPath(label);
        var values = new Struct();
        var dependencies = new Dictionary<string, HashSet<Resource>>();
        var (hasUnknowns, hasSecrets) = (false, false);

        foreach (var member in read)
        {
            var serializer = new Serializer(keepResources);
            var value = await serializer.SerializeAsync(path.Member(member.Name), member);
            if (value.KindCase == Value.KindOneofCase.NullValue) continue;

            values.Fields[member.Name] = value;
            dependencies[member.Name] = serializer.Dependencies;
            hasUnknowns |= serializer.SawUnknown;
            hasSecrets |= serializer.SawSecret;
        }

        return new(values, dependencies, hasUnknowns, hasSecrets);
    }
}
