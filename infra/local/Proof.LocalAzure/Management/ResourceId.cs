namespace Proof.LocalAzure.Management;

/// <summary>A resource id taken apart. Azure compares ids without regard to case and forgives doubled and trailing slashes.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="ResourceGroup">The resource group.</param>
/// <param name="Type">The type in the case of its definition; <c>Microsoft.Resources/resourceGroups</c> for a group itself.</param>
/// <param name="Names">The names, outermost first; one per type segment after the namespace.</param>
/// <param name="Scope">The id of the resource that an extension resource, such as a role assignment, is about; null for others.</param>
internal sealed record ResourceId(string SubscriptionId, string ResourceGroup, string Type, IReadOnlyList<string> Names, string? Scope = null)
{
    /// <summary>The type of a resource group.</summary>
    public const string GroupType = "Microsoft.Resources/resourceGroups";

    /// <summary>The last segment.</summary>
    public string Name => Names[^1];

    /// <summary>The id of the resource group.</summary>
    public string GroupId => $"/subscriptions/{SubscriptionId}/resourceGroups/{ResourceGroup}";

    /// <summary>The id of the parent resource; null for a resource that stands directly in its group, and for a group.</summary>
    public string? ParentId => Names.Count > 1 ? Build(Names.Count - 1) : Scope;

    /// <summary>The parent resource, of a resource that has one.</summary>
    public ResourceId Parent => this with { Type = Type[..Type.LastIndexOf('/')], Names = [.. Names.SkipLast(1)] };

    /// <summary>The whole id in Azure's usual case.</summary>
    public override string ToString() => Type == GroupType ? GroupId : Build(Names.Count);

    private string Build(int depth)
    {
        var types = Type.Split('/');
        var path = string.Concat(Enumerable.Range(0, depth).Select(i => $"/{types[i + 1]}/{Names[i]}"));
        return $"{Scope ?? GroupId}/providers/{types[0]}{path}";
    }
}
