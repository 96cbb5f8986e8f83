using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Edge;

/// <summary>The deployed firewall policy, compiled once for each change, when the first request after it asks.</summary>
internal sealed class DeployedFirewall
{
    private readonly ResourceStore _resources;
    private readonly string _policyId;
    private volatile Lazy<FirewallPolicy?> _current;

    /// <summary>The policy with that resource id.</summary>
    public DeployedFirewall(ResourceStore resources, string policyId)
    {
        _resources = resources;
        _policyId = policyId;
        _current = NotYetRead();
        resources.Changed += OnChanged;
    }

    /// <summary>The policy; null when none is deployed, or one that cannot be run.</summary>
    public FirewallPolicy? Current => _current.Value;

    /// <summary>Stops listening to changes.</summary>
    public void Close() => _resources.Changed -= OnChanged;

    private void OnChanged(ArmResourceChange change)
    {
        if (change.Id.Equals(_policyId, StringComparison.OrdinalIgnoreCase))
            _current = NotYetRead();
    }

    // Reads the store when it is asked and not before, so that it cannot hold anything older than the change that made it.
    private Lazy<FirewallPolicy?> NotYetRead() =>
        new(() => _resources.Get(_policyId) is { } resource ? FirewallPolicyReader.Read(resource, out _) : null);
}
