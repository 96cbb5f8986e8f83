using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Edge;

/// <summary>The deployed application gateway, read anew after every change of it or of what its backends' names mean.</summary>
internal sealed class EdgeListeners
{
    private readonly ResourceStore _resources;
    private readonly string _gatewayId;
    private readonly string _serviceId;
    private readonly Dictionary<string, DeployedFirewall> _firewalls = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _reading = new();
    private volatile Lazy<IReadOnlyList<EdgeListener>?> _listeners;

    /// <summary>The application gateway in front of an API Management service, by their resource ids.</summary>
    public EdgeListeners(ResourceStore resources, string gatewayId, string serviceId)
    {
        (_resources, _gatewayId, _serviceId) = (resources, gatewayId, serviceId);
        _listeners = NotYetRead();
        resources.Changed += OnChanged;
    }

    /// <summary>The listeners, the one whose rule has the lowest priority first; null when no gateway is deployed.</summary>
    public IReadOnlyList<EdgeListener>? Listeners => _listeners.Value;

    /// <summary>
    /// The listener for a host; null when none listens for it. Requests to this machine itself count as for the first listener, so that
    /// nobody needs a name to try it: in Azure no such request arrives.
    /// </summary>
    public static EdgeListener? Find(IReadOnlyList<EdgeListener> listeners, HostString host) =>
        listeners.FirstOrDefault(listener => string.Equals(listener.Host, host.Host, StringComparison.OrdinalIgnoreCase))
        ?? listeners.FirstOrDefault(listener => listener.Host is null)
        ?? (host.Host is "127.0.0.1" or "localhost" ? listeners[0] : null);

    /// <summary>Stops listening to changes.</summary>
    public void Close()
    {
        _resources.Changed -= OnChanged;
        lock (_reading)
        {
            foreach (var firewall in _firewalls.Values)
                firewall.Close();
        }
    }

    private void OnChanged(ArmResourceChange change)
    {
        if (change.Id.Equals(_gatewayId, StringComparison.OrdinalIgnoreCase)
            || change.Id.Equals(_serviceId, StringComparison.OrdinalIgnoreCase)
            || change.Type.StartsWith(BackendNames.ZoneType, StringComparison.OrdinalIgnoreCase))
            _listeners = NotYetRead();
    }

    // Reads the store when it is asked and not before, so that it cannot hold anything older than the change that made it.
    private Lazy<IReadOnlyList<EdgeListener>?> NotYetRead() => new(() =>
    {
        lock (_reading)
            return _resources.Get(_gatewayId) is { } gateway ? new EdgeReader(_resources, gateway, _serviceId, Firewall).Read() : null;
    });

    private DeployedFirewall Firewall(string id)
    {
        if (!_firewalls.TryGetValue(id, out var firewall))
            _firewalls.Add(id, firewall = new DeployedFirewall(_resources, id));
        return firewall;
    }
}
