namespace Proof.LocalAzure.Edge;

/// <summary>Reads one custom rule of a firewall policy.</summary>
internal static class FirewallRuleReader
{
    /// <summary>The rule, or null when something in it is a problem.</summary>
    public static FirewallRule? Read(JsonView view, out bool enabled)
    {
        view.Only(
            "LocalAzure's edge cannot run this member of a rule.",
            "name", "priority", "state", "ruleType", "action", "matchConditions", "etag");
        enabled = view.Choice("state", "Enabled", ["Enabled", "Disabled"], "is not Enabled or Disabled.") == "Enabled";
        view.Choice("ruleType", null, ["MatchRule"], "cannot be run by LocalAzure's edge; only MatchRule can.");
        var action = view.Choice("action", null, ["Allow", "Block", "Log"], "cannot be run by LocalAzure's edge; Allow, Block and Log can.");
        var name = ReadName(view);
        var priority = ReadPriority(view);
        var conditions = ReadConditions(view, out var addresses);
        return action is null || name is null || priority is null || conditions is null
            ? null
            : new FirewallRule(name, priority.Value, Enum.Parse<FirewallAction>(action), addresses, conditions);
    }

    private static string? ReadName(JsonView view)
    {
        var name = view.Text("name") ?? "";
        if (name.Length <= FirewallPolicyLimits.NameLength)
            return name;
        view.Problem("name", $"has {name.Length} characters; the limit is {FirewallPolicyLimits.NameLength}.");
        return null;
    }

    private static int? ReadPriority(JsonView view)
    {
        var priority = view.Number("priority");
        if (priority is >= FirewallPolicyLimits.MinPriority and <= FirewallPolicyLimits.MaxPriority)
            return priority;
        view.Problem("priority", $"is required and must be from {FirewallPolicyLimits.MinPriority} to {FirewallPolicyLimits.MaxPriority}.");
        return null;
    }

    // Conditions are combined with "and", so those on the caller's address become one set of addresses.
    private static List<TextCondition>? ReadConditions(JsonView view, out Ipv4Ranges addresses)
    {
        addresses = Ipv4Ranges.All;
        var views = view.Objects("matchConditions");
        if (views.Count is 0 or > FirewallPolicyLimits.Conditions)
        {
            view.Problem("matchConditions", $"has {views.Count} conditions; 1 to {FirewallPolicyLimits.Conditions} are allowed.");
            return null;
        }
        var conditions = new List<TextCondition>();
        var complete = true;
        foreach (var condition in views)
        {
            if (MatchConditionReader.ReadAddresses(condition) is { } ranges)
                addresses = addresses.Intersect(ranges);
            else if (MatchConditionReader.ReadText(condition) is { } text)
                conditions.Add(text);
            else
                complete = false;
        }
        return complete ? conditions : null;
    }
}
