namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The gateway that runs the policies.</summary>
internal sealed class PolicyDeployment
{
    /// <summary>Always <c>managed</c>.</summary>
    public string GatewayId { get; } = "managed";

    /// <summary>The region of the service.</summary>
    public required string Region { get; init; }

    /// <summary>The name of the service.</summary>
    public required string ServiceName { get; init; }
}
