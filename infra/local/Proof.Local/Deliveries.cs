using Proof.LocalAzure;

namespace Proof.Local;

/// <summary>How events get to partners while an environment is served.</summary>
/// <param name="Hosts">Where the hosts of webhooks lead on this machine; others cannot be reached.</param>
/// <param name="Report">Told what happens to events on their way, on any thread.</param>
public sealed record Deliveries(IReadOnlyDictionary<string, Uri> Hosts, Action<DeliveryReport> Report);
