using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Edge;

/// <summary>Refuses to save a firewall policy that Azure would refuse or that the edge could not run.</summary>
internal sealed class FirewallPolicyValidator : IResourceValidator
{
    /// <inheritdoc/>
    public void Validate(ArmResource resource)
    {
        if (!resource.IsOfType(FirewallPolicyReader.ResourceType) || FirewallPolicyReader.Read(resource, out var problems) is not null)
            return;
        throw new ArmException(400, "InvalidRequestFormat", $"Cannot save firewall policy '{resource.Name}': {string.Join(" ", problems.Distinct())}");
    }
}
