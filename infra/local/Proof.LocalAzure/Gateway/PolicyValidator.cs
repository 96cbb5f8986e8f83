using System.Text.RegularExpressions;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Gateway.Policies;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Gateway;

/// <summary>
/// Refuses to save a policy or a policy fragment that the gateway could not run. A fragment is checked alone and in every policy that
/// includes it; a policy is checked with its fragments.
/// </summary>
/// <param name="resources">The deployed resources.</param>
internal sealed partial class PolicyValidator(ResourceStore resources) : IResourceValidator
{
    // Characters. Source: Microsoft.ApiManagement 2024-05-01, policy fragments.
    private const int MaxFragmentId = 80;

    /// <inheritdoc/>
    public void Validate(ArmResource resource)
    {
        try
        {
            if (PolicyDocument.ResourceTypes.Any(resource.IsOfType))
                PolicyDocument.Read(resource, id => GetFragment(resource, id));
            else if (resource.IsOfType(PolicyFragment.ResourceType))
                CheckFragment(resource);
        }
        catch (PolicyProblemException e)
        {
            throw new ArmException(400, "ValidationError", $"One or more fields contain incorrect values: {string.Join(" ", e.Problems.Distinct())}");
        }
    }

    private void CheckFragment(ArmResource resource)
    {
        if (resource.Name.Length > MaxFragmentId || !FragmentId().IsMatch(resource.Name))
        {
            throw new PolicyProblemException(PolicyProblem.OfDocument(
                $"The fragment id '{resource.Name}' must have 1 to {MaxFragmentId} letters, digits, underscores and hyphens, no hyphen first or last."));
        }
        var fragment = PolicyFragment.Of(resource);
        PolicyDocument.CheckFragment(fragment);
        var service = GetServiceId(resource);
        foreach (var policy in PolicyDocument.ResourceTypes.SelectMany(type => resources.List(service, type)))
        {
            if (PolicyDocument.GetText(policy).Contains(resource.Name, StringComparison.OrdinalIgnoreCase))
                PolicyDocument.Read(policy, id => id.Equals(resource.Name, StringComparison.OrdinalIgnoreCase) ? fragment : GetFragment(policy, id));
        }
    }

    private PolicyFragment? GetFragment(ArmResource policy, string id) =>
        resources.Get($"{GetServiceId(policy)}/policyFragments/{id}") is { } resource ? PolicyFragment.Of(resource) : null;

    // …/providers/Microsoft.ApiManagement/service/{name}: the ninth part of the id begins behind the eighth slash.
    private static string GetServiceId(ArmResource resource) => string.Join('/', resource.Id.Split('/').Take(9));

    [GeneratedRegex(@"^(\w+|\w[\w-]+\w)\z")]
    private static partial Regex FragmentId();
}
