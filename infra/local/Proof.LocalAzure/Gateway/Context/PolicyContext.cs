using Proof.LocalAzure.Gateway.Policies;
using Proof.LocalAzure.Gateway.Routing;

namespace Proof.LocalAzure.Gateway.Context;

/// <summary>
/// The <c>context</c> variable of policy expressions. Its public members, and those of everything it leads to, are the documented ones;
/// what is internal belongs to the gateway and is closed to expressions. Left out: Product, Subscription and User, which a request
/// without subscription does not have, and tracing.
/// </summary>
internal sealed class PolicyContext
{
    /// <summary>The API that was called.</summary>
    public required PolicyApi Api { get; init; }

    /// <summary>The gateway.</summary>
    public required PolicyDeployment Deployment { get; init; }

    /// <summary>The time since <see cref="Timestamp"/>.</summary>
    public TimeSpan Elapsed => Clock.GetUtcNow().UtcDateTime - Timestamp;

    /// <summary>Why processing jumped to on-error; null elsewhere.</summary>
    public LastError? LastError { get; internal set; }

    /// <summary>The operation that was called.</summary>
    public required PolicyOperation Operation { get; init; }

    /// <summary>The request.</summary>
    public required PolicyRequest Request { get; init; }

    /// <summary>A new id for each request.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>The response; null until there is one.</summary>
    public PolicyResponse? Response { get; internal set; }

    /// <summary>When the request arrived, in UTC.</summary>
    public required DateTime Timestamp { get; init; }

    /// <summary>The variables.</summary>
    public VariableDictionary Variables { get; } = new();

    /// <summary>The clock of this LocalAzure: what expressions get for DateTime.UtcNow.</summary>
    internal required TimeProvider Clock { get; init; }

    /// <summary>The section that is running.</summary>
    internal PolicySections Section { get; set; }

    /// <summary>The base URL of the backend; null when there is none.</summary>
    internal Uri? Backend { get; set; }

    /// <summary>Whether the request is the handshake of a WebSocket connection.</summary>
    internal bool IsHandshake { get; init; }

    /// <summary>The deployed backend that was chosen by its name; null when the base URL came from elsewhere.</summary>
    internal DeployedBackend? NamedBackend { get; set; }

    /// <summary>The deployed backends, by name in any case.</summary>
    internal required IReadOnlyDictionary<string, DeployedBackend> NamedBackends { get; init; }

    /// <summary>Asks backends.</summary>
    internal required BackendClient Backends { get; init; }

    /// <summary>Counts calls for rate limits.</summary>
    internal required RateLimiter RateLimits { get; init; }

    /// <summary>Whether an expression reads the response's body, so that it must be in memory.</summary>
    internal bool ReadsResponseBody { get; init; }

    /// <summary>Ends when the caller hangs up.</summary>
    internal required CancellationToken Aborted { get; init; }
}
