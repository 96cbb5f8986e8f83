namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The request as expressions see it. Policies change it on its way to the backend.</summary>
internal sealed class PolicyRequest
{
    /// <summary>The body; null when the request has none.</summary>
    public MessageBody? Body { get; internal set; }

    /// <summary>The headers.</summary>
    public HeaderDictionary Headers { get; } = new();

    /// <summary>The address of whoever opened the connection to the gateway: behind an edge, the edge's.</summary>
    public required string IpAddress { get; init; }

    /// <summary>The values of the parameters in the operation's URL template, decoded.</summary>
    public required IReadOnlyDictionary<string, string> MatchedParameters { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The URL that the caller asked for.</summary>
    public required PolicyUrl OriginalUrl { get; init; }

    /// <summary>The URL that the backend will be asked for.</summary>
    public required PolicyUrl Url { get; internal set; }

    /// <summary>The path below the API's own path, beginning with a slash or empty: what is added to the backend's base URL.</summary>
    internal required string PathBelowApi { get; set; }

    /// <summary>The query string for the backend, empty or beginning with a question mark; null while it is the caller's.</summary>
    internal string? BackendQuery { get; set; }

    /// <summary>The body as it arrives; null when the request has none. Not used once <see cref="Body"/> is there.</summary>
    internal Stream? BodyStream { get; init; }

    /// <summary>The length of <see cref="BodyStream"/> in bytes; null when it is not known before the end.</summary>
    internal long? BodyLength { get; init; }
}
