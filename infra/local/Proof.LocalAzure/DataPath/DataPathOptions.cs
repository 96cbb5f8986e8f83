namespace Proof.LocalAzure;

/// <summary>What a data path serves, and where.</summary>
public sealed record DataPathOptions
{
    /// <summary>The edge's port on 127.0.0.1; 0 for one of the system's choice.</summary>
    public int HttpPort { get; init; }

    /// <summary>
    /// For development only: the name of a header in which a request names its own client address. Null: the client is the peer of the
    /// connection.
    /// </summary>
    public string? ClientAddressHeader { get; init; }

    /// <summary>
    /// The way out of this machine's Azure to what stands for the internet: host names, and where each leads on this machine, such as
    /// <c>hooks.acme-wallet.example</c> to <c>http://127.0.0.1:8080</c>. A host that is not here cannot be reached.
    /// </summary>
    public IReadOnlyDictionary<string, Uri> Hosts { get; init; } = new Dictionary<string, Uri>();

    /// <summary>Told what happens to events on their way, on any thread. Null: this data path delivers none, they wait.</summary>
    public Action<DeliveryReport>? OnDelivery { get; init; }

    /// <summary>The resource id of the application gateway that is the edge.</summary>
    public required string ApplicationGatewayId { get; init; }

    /// <summary>The resource id of the API Management service.</summary>
    public required string ApiManagementId { get; init; }

    /// <summary>The subnet of the edge's own addresses: an IPv4 prefix of /29 or wider, such as <c>10.20.0.0/24</c>.</summary>
    public required string EdgeSubnet { get; init; }
}
