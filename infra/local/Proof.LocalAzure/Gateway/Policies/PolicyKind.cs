using Proof.LocalAzure.Gateway.Documents;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>A kind of policy: where it may stand and how it is read.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="Sections">The sections it may stand in, from the policy's own page.</param>
/// <param name="Read">Reads an element of that name; throws <see cref="PolicyProblemException"/> when it cannot be run.</param>
/// <param name="OnHandshake">Whether it may stand in the policy of a handshake. Source: page on WebSocket APIs, unsupported policies.</param>
internal sealed record PolicyKind(string Name, PolicySections Sections, Func<PolicyElement, PolicyReading, Policy> Read, bool OnHandshake = true)
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
