namespace Proof.LocalAzure.Edge;

/// <summary>A custom rule of a firewall policy: when all its conditions hold, its action is taken.</summary>
/// <param name="Name">The rule's name; empty when it has none.</param>
/// <param name="Priority">Rules run in ascending order of it.</param>
/// <param name="Action">What is done when the rule matches.</param>
/// <param name="Addresses">The callers for whom all conditions on RemoteAddr hold, worked out once when the policy is read.</param>
/// <param name="Conditions">The other conditions.</param>
internal sealed record FirewallRule(
    string Name, int Priority, FirewallAction Action, Ipv4Ranges Addresses, IReadOnlyList<TextCondition> Conditions)
{
    /// <summary>Whether all conditions hold.</summary>
    public bool Matches(EdgeRequest request)
    {
        if (!Addresses.Contains(request.Address))
            return false;
        foreach (var condition in Conditions)
        {
            if (!condition.Holds(request))
                return false;
        }
        return true;
    }
}

/// <summary>What a rule does with a request that matches it.</summary>
internal enum FirewallAction
{
    /// <summary>The request passes; no later rule is looked at.</summary>
    Allow,

    /// <summary>The request is answered with the policy's block answer; no later rule is looked at.</summary>
    Block,

    /// <summary>Later rules decide. In Azure a line goes to the firewall's log; LocalAzure keeps no such log.</summary>
    Log,
}
