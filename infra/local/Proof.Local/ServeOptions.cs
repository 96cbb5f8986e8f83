using System.Collections.Immutable;
using Proof.LocalAzure;

namespace Proof.Local;

/// <summary>How the way of a request is opened on this machine.</summary>
public sealed record ServeOptions
{
    /// <summary>The edge's port on 127.0.0.1; 0 for one of the system's choice.</summary>
    public int HttpPort { get; init; }

    /// <summary>For development: the header in which a request names its own client address; null for the connection's.</summary>
    public string? ClientAddressHeader { get; init; }

    /// <summary>Where the hosts of webhooks lead on this machine; others cannot be reached.</summary>
    public IReadOnlyDictionary<string, Uri> Hosts { get; init; } = ImmutableDictionary<string, Uri>.Empty;

    /// <summary>Told what happens to events on their way to partners, on any thread; null: none are delivered.</summary>
    public Action<DeliveryReport>? OnDelivery { get; init; }
}
