using System.Collections.Immutable;
using Proof.Engine.State;
using Pulumirpc;

namespace Proof.Engine.Deployment.Registration;

/// <summary>Finds the URNs that a resource may have had: from its own aliases, and from those of its parent.</summary>
/// <param name="stack">The stack that is being run.</param>
/// <param name="request">The registration.</param>
/// <param name="parentAliases">The parent's earlier URNs.</param>
internal sealed class AliasResolver(StackName stack, RegisterResourceRequest request, ImmutableArray<string> parentAliases)
{
    /// <summary>The URNs, in the order in which they are to be tried, without the present one.</summary>
    public ImmutableArray<string> Resolve()
    {
        var present = Urn.Make(stack, request.Parent, request.Type, request.Name);
        var inherited = parentAliases.Select(p => Urn.Make(stack, p, request.Type, NameUnder(p, request.Name)));
        return [.. request.AliasURNs
            .Concat(request.Aliases.SelectMany(Expand))
            .Concat(inherited)
            .Where(u => u != present)
            .Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Expand(Alias alias)
    {
        if (alias.AliasCase != Alias.AliasOneofCase.Spec)
        {
            return [alias.Urn];
        }

        var spec = alias.Spec;
        var type = Or(spec.Type, request.Type);
        var name = Or(spec.Name, request.Name);
        var of = new StackName(Or(spec.Project, stack.Project), Or(spec.Stack, stack.Stack));
        if (spec.ParentCase == Alias.Types.Spec.ParentOneofCase.ParentUrn && spec.ParentUrn.Length > 0)
        {
            return [Urn.Make(of, spec.ParentUrn, type, name)];
        }

        // Said outright, "no parent" is the root; the .NET SDK also sends it, as false, when it means the present one.
        return spec.ParentCase == Alias.Types.Spec.ParentOneofCase.NoParent && spec.NoParent
            ? [Urn.Make(of, null, type, name)]
            : [Urn.Make(of, request.Parent, type, name), .. parentAliases.Select(p => Urn.Make(of, p, type, NameUnder(p, name)))];
    }

    /// <summary>Children are often named after their parent; under the parent's old name they had the old prefix.</summary>
    private string NameUnder(string parentAlias, string name)
    {
        var parentName = Urn.Name(request.Parent);
        return name.StartsWith(parentName, StringComparison.Ordinal) ? Urn.Name(parentAlias) + name[parentName.Length..] : name;
    }

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
