using Proof.Infra.Components;

namespace Proof.Infra.Gateway;

/// <summary>The headers of requests that are secret, and must be in no log.</summary>
internal static class SecretHeaders
{
    /// <summary>Their names: the one with a partner's token, and the one by which Event Grid shows the relay who it is.</summary>
    public static IReadOnlyList<string> All { get; } = ["Authorization", WebhookSubscription.SecretHeader];
}
