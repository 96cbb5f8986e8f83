using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Edge;

/// <summary>
/// Reads the body of a firewall policy resource into a <see cref="FirewallPolicy"/>. What the edge cannot run, or Azure would refuse,
/// is a problem; all problems are found in one go.
/// </summary>
internal static class FirewallPolicyReader
{
    /// <summary>The resource type it reads.</summary>
    public const string ResourceType = "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies";

    /// <summary>The policy, or null with the problems that keep it from running.</summary>
    public static FirewallPolicy? Read(ArmResource resource, out List<string> problems)
    {
        problems = [];
        var properties = new JsonView("properties", resource.Properties, problems);
        var rules = ReadRules(properties);
        CheckManagedRules(properties);
        var policy = ReadSettings(properties.Object("policySettings"), rules);
        return problems.Count == 0 ? policy : null;
    }

    private static List<FirewallRule> ReadRules(JsonView properties)
    {
        var views = properties.Objects("customRules");
        if (views.Count > FirewallPolicyLimits.Rules)
            properties.Problem("customRules", $"has {views.Count} rules; the limit is {FirewallPolicyLimits.Rules}.");
        var rules = new List<FirewallRule>();
        var priorities = new HashSet<int>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var view in views)
        {
            var rule = FirewallRuleReader.Read(view, out var enabled);
            if (rule is null)
                continue;
            if (!priorities.Add(rule.Priority))
                view.Problem("priority", $"{rule.Priority} is used by another rule; it must be unique in the policy.");
            if (rule.Name.Length > 0 && !names.Add(rule.Name))
                view.Problem("name", $"'{rule.Name}' is used by another rule; it must be unique in the policy.");
            if (enabled)
                rules.Add(rule);
        }
        rules.Sort((a, b) => a.Priority.CompareTo(b.Priority));
        return rules;
    }

    // Azure takes no policy without a managed rule set. LocalAzure stores the sets and runs none of them: they inspect payloads with
    // thousands of rules that are not public, and nothing here decides who may call.
    private static void CheckManagedRules(JsonView properties)
    {
        var sets = properties.Object("managedRules").Objects("managedRuleSets");
        if (sets.Count == 0)
            properties.Problem("managedRules.managedRuleSets", "is required and must not be empty.");
        foreach (var set in sets)
        {
            if (set.Text("ruleSetType") is null)
                set.Problem("ruleSetType", "is required.");
            if (set.Text("ruleSetVersion") is null)
                set.Problem("ruleSetVersion", "is required.");
        }
    }

    private static FirewallPolicy ReadSettings(JsonView settings, List<FirewallRule> rules)
    {
        // Log scrubbing needs nothing: the edge writes no log. The inspection limit belongs to the managed rules.
        settings.Only(
            "LocalAzure's edge cannot run this setting.",
            "state", "mode", "customBlockResponseStatusCode", "customBlockResponseBody", "requestBodyCheck", "requestBodyEnforcement",
            "requestBodyInspectLimitInKB", "maxRequestBodySizeInKb", "fileUploadEnforcement", "fileUploadLimitInMb", "logScrubbing");
        var state = settings.Choice("state", "Disabled", ["Enabled", "Disabled"], "is not Enabled or Disabled.");
        var mode = settings.Choice("mode", "Detection", ["Prevention", "Detection"], "is not Prevention or Detection.");
        var status = settings.Number("customBlockResponseStatusCode") ?? 403;
        if (!FirewallPolicyLimits.IsBlockStatus(status))
            settings.Problem("customBlockResponseStatusCode", $"{status} is not allowed; 200, 403, 405, 406, 429 and 990 to 999 are.");
        var (body, upload) = (ReadBodyLimit(settings), ReadUploadLimit(settings));
        var enforces = state == "Enabled" && mode == "Prevention";
        return new FirewallPolicy
        {
            Rules = rules,
            Enforces = enforces,
            BlockStatus = status,
            BlockBody = ReadBlockBody(settings),
            MaxBodySize = enforces ? body : null,
            MaxUploadSize = enforces ? upload : null,
        };
    }

    private static long? ReadBodyLimit(JsonView settings)
    {
        var kb = settings.Number("maxRequestBodySizeInKb") ?? FirewallPolicyLimits.DefaultBodyKb;
        if (kb is < FirewallPolicyLimits.MinBodyKb or > FirewallPolicyLimits.MaxBodyKb)
            settings.Problem("maxRequestBodySizeInKb", $"{kb} is not from {FirewallPolicyLimits.MinBodyKb} to {FirewallPolicyLimits.MaxBodyKb}.");
        return (settings.Flag("requestBodyCheck") ?? true) & (settings.Flag("requestBodyEnforcement") ?? true) ? kb * 1024L : null;
    }

    private static long? ReadUploadLimit(JsonView settings)
    {
        var mb = settings.Number("fileUploadLimitInMb") ?? FirewallPolicyLimits.DefaultUploadMb;
        if (mb is < 1 or > FirewallPolicyLimits.MaxUploadMb)
            settings.Problem("fileUploadLimitInMb", $"{mb} is not from 1 to {FirewallPolicyLimits.MaxUploadMb}.");
        return (settings.Flag("requestBodyCheck") ?? true) & (settings.Flag("fileUploadEnforcement") ?? true) ? mb * 1024L * 1024L : null;
    }

    private static ReadOnlyMemory<byte> ReadBlockBody(JsonView settings)
    {
        if (settings.Text("customBlockResponseBody") is not { } text)
            return FirewallPolicy.DefaultBlockBody;
        if (text.Length > FirewallPolicyLimits.BlockBodyLength)
            settings.Problem("customBlockResponseBody", $"has {text.Length} characters; the limit is {FirewallPolicyLimits.BlockBodyLength}.");
        var bytes = new byte[text.Length];
        // The conversion skips white space, which Azure's pattern for this member does not allow.
        if (!text.Any(char.IsWhiteSpace) && Convert.TryFromBase64String(text, bytes, out var length))
            return bytes.AsMemory(0, length);
        settings.Problem("customBlockResponseBody", "is not base64.");
        return default;
    }
}
