using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>A kind of policy: where it may stand and how it is read.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Sections">The sections it may stand in, from the policy's own page.</param>
/// <param name="Read">Reads an element of that name; throws <see cref="PolicyProblemException"/> when it cannot be run.</param>
internal sealed record PolicyKind(string Name, PolicySections Sections, Func<PolicyElement, PolicyReading, Policy> Read)
{
    /// <summary>Every kind that LocalAzure runs.</summary>
    public static IReadOnlyDictionary<string, PolicyKind> All { get; } = new[]
    {
        BasePolicy.Kind,
        ChoosePolicy.Kind,
        ForwardRequestPolicy.Kind,
        IncludeFragmentPolicy.Kind,
        RateLimitByKeyPolicy.Kind,
        ReturnResponsePolicy.Kind,
        RewriteUriPolicy.Kind,
        SetBackendServicePolicy.Kind,
        SetBodyPolicy.Kind,
        SetHeaderPolicy.Kind,
        SetStatusPolicy.Kind,
        SetVariablePolicy.Kind,
    }.ToDictionary(kind => kind.Name);
}
