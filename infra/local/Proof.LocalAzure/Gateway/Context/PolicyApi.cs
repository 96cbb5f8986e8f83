namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The API that was called.</summary>
internal sealed class PolicyApi
{
    /// <summary>Its id below the service, such as <c>widget</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its display name.</summary>
    public required string Name { get; init; }

    /// <summary>Its path below the gateway, without slashes around it.</summary>
    public required string Path { get; init; }

    /// <summary>Its revision.</summary>
    public required string Revision { get; init; }

    /// <summary>The base URL of its backend; null when it has none.</summary>
    public required PolicyUrl? ServiceUrl { get; init; }
}
