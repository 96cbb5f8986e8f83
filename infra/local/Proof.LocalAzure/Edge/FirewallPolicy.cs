namespace Proof.LocalAzure.Edge;

/// <summary>
/// A deployed web application firewall policy, ready to run: custom rules and settings. Managed rule sets are stored with the resource
/// but not run; only custom rules decide here.
/// </summary>
internal sealed class FirewallPolicy
{
    /// <summary>The rules that are enabled, in the order in which they run.</summary>
    public required IReadOnlyList<FirewallRule> Rules { get; init; }

    /// <summary>Whether rules are enforced: the policy is enabled and in prevention mode. In detection mode Azure blocks nothing.</summary>
    public required bool Enforces { get; init; }

    /// <summary>The HTTP status of the block answer.</summary>
    public required int BlockStatus { get; init; }

    /// <summary>The body of the block answer.</summary>
    public required ReadOnlyMemory<byte> BlockBody { get; init; }

    /// <summary>The largest request body in bytes, file uploads aside; null where it is not limited.</summary>
    public required long? MaxBodySize { get; init; }

    /// <summary>The largest file upload in bytes, which is a multipart form; null where it is not limited.</summary>
    public required long? MaxUploadSize { get; init; }

    /// <summary>The answer of a policy that sets none: what Azure documents as its default, and what an edge without a policy says.</summary>
    public static ReadOnlyMemory<byte> DefaultBlockBody { get; } = "The request is blocked."u8.ToArray();

    /// <summary>Whether the request is to be answered with the block answer: the first matching rule that allows or blocks decides.</summary>
    public bool Blocks(EdgeRequest request)
    {
        if (!Enforces)
            return false;
        foreach (var rule in Rules)
        {
            if (rule.Action != FirewallAction.Log && rule.Matches(request))
                return rule.Action == FirewallAction.Block;
        }
        return false;
    }
}
