namespace Pulumi.AzureNative.Network.Inputs;

/// <summary>A rule of one's own.</summary>
public sealed class WebApplicationFirewallCustomRuleArgs : ResourceArgs
{
    [Input("groupByUserSession")]
    private InputList<GroupByUserSessionArgs>? _groupByUserSession;

    [Input("matchConditions", required: true)]
    private InputList<MatchConditionArgs>? _matchConditions;

    /// <summary>What happens to a request that matches.</summary>
    [Input("action", required: true)]
    public InputUnion<string, WebApplicationFirewallAction> Action { get; set; } = null!;

    /// <summary>How requests are counted together.</summary>
    public InputList<GroupByUserSessionArgs> GroupByUserSession
    {
        get => _groupByUserSession ??= [];
        set => _groupByUserSession = value;
    }

    /// <summary>The conditions; all must match.</summary>
    public InputList<MatchConditionArgs> MatchConditions
    {
        get => _matchConditions ??= [];
        set => _matchConditions = value;
    }

    /// <summary>The name of the rule: up to 128 letters and digits, a letter first.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>When the rule is tried: from 1, lower first, each number once.</summary>
    [Input("priority", required: true)]
    public Input<int> Priority { get; set; } = null!;

    /// <summary>For how long requests are counted.</summary>
    [Input("rateLimitDuration")]
    public InputUnion<string, ApplicationGatewayFirewallRateLimitDuration>? RateLimitDuration { get; set; }

    /// <summary>How many requests are let through in that time.</summary>
    [Input("rateLimitThreshold")]
    public Input<int>? RateLimitThreshold { get; set; }

    /// <summary>Whether the rule matches requests or counts them.</summary>
    [Input("ruleType", required: true)]
    public InputUnion<string, WebApplicationFirewallRuleType> RuleType { get; set; } = null!;

    /// <summary>Whether the rule is on.</summary>
    [Input("state")]
    public InputUnion<string, WebApplicationFirewallState>? State { get; set; }
}
