using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Edge;

/// <summary>The deployed firewall policy, compiled once for each change.</summary>
internal sealed class DeployedFirewall
{
    private readonly ResourceStore _resources;
    private readonly string _policyId;
    private volatile FirewallPolicy? _current;

    /// <summary>The policy with that resource id.</summary>
    public DeployedFirewall(ResourceStore resources, string policyId)
    {
        _resources = resources;
        _policyId = policyId;
        resources.Changed += OnChanged;
        Take(resources.Get(policyId));
    }

    /// <summary>The policy; null when none is deployed, or one that cannot be run.</summary>
    public FirewallPolicy? Current => _current;

    /// <summary>Stops listening to changes.</summary>
    public void Close() => _resources.Changed -= OnChanged;

    private void OnChanged(ArmResourceChange change)
    {
        if (change.Id.Equals(_policyId, StringComparison.OrdinalIgnoreCase))
            Take(change.Resource);
    }

    private void Take(ArmResource? resource) => _current = resource is null ? null : FirewallPolicyReader.Read(resource, out _);
}
