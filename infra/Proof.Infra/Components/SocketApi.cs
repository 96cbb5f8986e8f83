using Proof.Infra.Stacks;
using Pulumi;
using Pulumi.AzureNative.ApiManagement;

namespace Proof.Infra.Components;

/// <summary>The WebSocket API that partners call: <c>/ws</c>.</summary>
internal static class SocketApi
{
    /// <summary>
    /// Where the API itself leads: nowhere (RFC 6761, 6.4). Only the handshake's policy knows the backend, and names it to those whom it
    /// lets through. The API comes with its handshake operation, before that operation can have a policy; so it must not lead anywhere
    /// without one.
    /// </summary>
    public const string Nowhere = "wss://closed.invalid";

    /// <summary>Registers API and policy, and returns the policy.</summary>
    /// <param name="policy">The handshake's policy.</param>
    /// <param name="platform">Where the gateway is.</param>
    /// <param name="fragments">What the policy includes.</param>
    /// <param name="parent">The component that they belong to.</param>
    public static Resource Register(Input<string> policy, PlatformOutputs platform, IEnumerable<Resource> fragments, Resource parent)
    {
        var (group, service) = (platform[PlatformOutputs.ResourceGroupName], platform[PlatformOutputs.ApiManagementName]);
        var api = new Api(
            "ws",
            new ApiArgs
            {
                ResourceGroupName = group,
                ServiceName = service,
                ApiId = "ws",
                ApiType = ApiType.Websocket,
                DisplayName = "WebSocket",
                Description = "Events of a transaction as they happen: /ws?tx_id=..., with the same Authorization header as every call.",
                Path = "ws",
                Protocols = { Protocol.Wss },
                ServiceUrl = Nowhere,
                SubscriptionRequired = false,
            },
            new CustomResourceOptions { Parent = parent });
        return new ApiOperationPolicy(
            "ws-policy",
            new ApiOperationPolicyArgs
            {
                ResourceGroupName = group,
                ServiceName = service,
                ApiId = api.Name,
                OperationId = "onHandshake",
                PolicyId = "policy",
                Format = PolicyContentFormat.Rawxml,
                Value = policy,
            },
            new CustomResourceOptions { Parent = parent, DependsOn = fragments.Append(api).ToList() });
    }
}
