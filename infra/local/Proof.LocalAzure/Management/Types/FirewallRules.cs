using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Management.Types;

/// <summary>The limits and rules of a firewall policy that its shape cannot tell.</summary>
internal static class FirewallRules
{
    // Application Gateway limits page: 100 custom rules per policy, 10 conditions per rule, 600 address ranges per condition with
    // CRS 3.2 or newer and DRS (540 before), 10 texts per condition.
    /// <summary>Custom rules of one policy.</summary>
    public const int MaxRules = 100;

    /// <summary>Conditions of one rule.</summary>
    public const int MaxConditions = 10;

    private const int MaxRanges = 600;
    private const int MaxRangesBeforeCrs32 = 540;
    private const int MaxTexts = 10;

    // The rule sets of Application Gateway's firewall (managed rules page); texts are compared in any case
    private static readonly HashSet<string> RuleSets = new(StringComparer.OrdinalIgnoreCase)
    {
        "OWASP 2.2.9", "OWASP 3.0", "OWASP 3.1", "OWASP 3.2",
        "Microsoft_DefaultRuleSet 2.1", "Microsoft_DefaultRuleSet 2.2",
        "Microsoft_BotManagerRuleSet 0.1", "Microsoft_BotManagerRuleSet 1.0", "Microsoft_BotManagerRuleSet 1.1",
    };

    /// <summary>Adds what is wrong with the rules of a policy that has the right shape to the faults.</summary>
    public static void Check(JsonObject properties, List<string> faults)
    {
        CheckRuleSets(properties, faults);
        CheckRules(properties, faults);
    }

    private static void CheckRuleSets(JsonObject properties, List<string> faults)
    {
        foreach (var set in properties["managedRules"]!["managedRuleSets"]!.AsArray())
        {
            if (!RuleSets.Contains($"{(string)set!["ruleSetType"]!} {(string)set["ruleSetVersion"]!}"))
                faults.Add($"properties.managedRules.managedRuleSets has a rule set that does not exist; there are: {string.Join(", ", RuleSets)}");
        }
    }

    private static void CheckRules(JsonObject properties, List<string> faults)
    {
        var rules = properties["customRules"] as JsonArray ?? [];
        var maxRanges = properties["managedRules"]!["managedRuleSets"]!.AsArray().Any(IsBeforeCrs32) ? MaxRangesBeforeCrs32 : MaxRanges;
        for (var i = 0; i < rules.Count; i++)
        {
            var conditions = rules[i]!["matchConditions"]!.AsArray();
            for (var j = 0; j < conditions.Count; j++)
                CheckCondition(conditions[j]!, $"properties.customRules[{i}].matchConditions[{j}]", maxRanges, faults);
            if (string.Equals((string?)rules[i]!["ruleType"], "RateLimitRule", StringComparison.OrdinalIgnoreCase)
                && (rules[i]!["rateLimitDuration"] is null || rules[i]!["rateLimitThreshold"] is null))
                faults.Add($"properties.customRules[{i}] is a RateLimitRule and needs rateLimitDuration and rateLimitThreshold");
        }
        AddDuplicates(rules.Select(r => ((double)r!["priority"]!).ToString(System.Globalization.CultureInfo.InvariantCulture)), "priority", faults);
        AddDuplicates(rules.Select(r => (string?)r!["name"]).OfType<string>(), "name", faults);
    }

    private static bool IsBeforeCrs32(JsonNode? set) =>
        string.Equals((string?)set!["ruleSetType"], "OWASP", StringComparison.OrdinalIgnoreCase) && (string?)set["ruleSetVersion"] != "3.2";

    private static void CheckCondition(JsonNode condition, string path, int maxRanges, List<string> faults)
    {
        var values = condition["matchValues"]!.AsArray().Select(v => (string)v!).ToList();
        var operation = (string)condition["operator"]!;
        if (values.Count == 0 && !operation.Equals("Any", StringComparison.OrdinalIgnoreCase))
            faults.Add($"{path}.matchValues must not be empty");
        if (!operation.Equals("IPMatch", StringComparison.OrdinalIgnoreCase))
        {
            if (values.Count > MaxTexts)
                faults.Add($"{path}.matchValues has {values.Count} values, more than the {MaxTexts} that are allowed for {operation}");
            return;
        }
        if (values.Count > maxRanges)
            faults.Add($"{path}.matchValues has {values.Count} ranges, more than the {maxRanges} that are allowed");
        if (values.FirstOrDefault(v => !Ipv4Range.IsValid(v)) is { } wrong)
            faults.Add($"{path}.matchValues has '{wrong}', which is not an IPv4 address or range such as 203.0.113.0/24 (custom rules take no IPv6)");
        if (condition["matchVariables"]!.AsArray().Any(v => !string.Equals((string)v!["variableName"]!, "RemoteAddr", StringComparison.OrdinalIgnoreCase)))
            faults.Add($"{path}: IPMatch works on RemoteAddr only");
    }

    private static void AddDuplicates(IEnumerable<string> values, string member, List<string> faults)
    {
        foreach (var group in values.GroupBy(v => v, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            faults.Add($"properties.customRules: the {member} '{group.Key}' is used by {group.Count()} rules; each must have its own");
    }
}
