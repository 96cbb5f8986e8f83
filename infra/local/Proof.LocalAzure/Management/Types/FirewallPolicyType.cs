using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A web application firewall policy of Application Gateway.</summary>
internal sealed class FirewallPolicyType : ResourceType
{
    // Application Gateway limits page: 100 custom rules per policy, 10 conditions per rule, 600 address ranges per condition with
    // CRS 3.2 or newer and DRS (540 before), 10 texts per condition.
    private const int MaxRules = 100;
    private const int MaxConditions = 10;
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

    /// <inheritdoc/>
    public override string Type => "Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions { get; } = ["2022-07-01", "2023-11-01", "2024-05-01", "2025-05-01"];

    // Characters: resource name rules for Microsoft.Network; length: API specification 2024-05-01, parameter policyName
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        @"[a-zA-Z0-9](?:[\w.-]*\w)?", 1, 128, "1 to 128 letters, digits, '_', '.' and '-', beginning with a letter or digit and not ending with '.' or '-'");

    /// <inheritdoc/>
    public override string InvalidBodyCode => "InvalidRequestFormat";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } =
        ["provisioningState", "resourceState", "applicationGateways", "httpListeners", "pathBasedRules", "applicationGatewayForContainers"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    private static readonly Shape Condition = Shape.Object(
        ("matchVariables!", Shape.ListOf(Shape.Object(
            ("variableName!", Shape.OneOf("RemoteAddr", "RequestMethod", "QueryString", "PostArgs", "RequestUri", "RequestHeaders", "RequestBody", "RequestCookies")),
            ("selector", Shape.Text())), min: 1)),
        ("operator!", Shape.OneOf(
            "IPMatch", "Equal", "Contains", "LessThan", "GreaterThan", "LessThanOrEqual", "GreaterThanOrEqual", "BeginsWith", "EndsWith", "Regex", "GeoMatch", "Any")),
        ("matchValues!", Shape.ListOf(Shape.Text(1))),
        ("negationConditon", Shape.Bool), // spelt so in Azure's API
        ("transforms", Shape.ListOf(Shape.OneOf("Uppercase", "Lowercase", "Trim", "UrlDecode", "UrlEncode", "RemoveNulls", "HtmlEntityDecode"))));

    private static readonly Shape Rule = Shape.Object(
        ("name", Shape.Text(1, 128)),
        ("priority!", Shape.Integer(1, 100)), // custom rules page: 1 to 100, each once
        ("ruleType!", Shape.OneOf("MatchRule", "RateLimitRule")),
        ("action!", Shape.OneOf("Allow", "Block", "Log", "JSChallenge")),
        ("matchConditions!", Shape.ListOf(Condition, 1, MaxConditions)),
        ("state", Shape.OneOf("Enabled", "Disabled")),
        ("rateLimitDuration", Shape.OneOf("OneMin", "FiveMins")),
        ("rateLimitThreshold", Shape.Integer(1)),
        ("groupByUserSession", Shape.Anything));

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("properties!", Shape.Object(
            ("customRules", Shape.ListOf(Rule, 0, MaxRules)),
            ("managedRules!", Shape.Object(
                ("managedRuleSets!", Shape.ListOf(Shape.Object(
                    ("ruleSetType!", Shape.Text(1)), ("ruleSetVersion!", Shape.Text(1)), ("ruleGroupOverrides", Shape.Anything)), min: 1)),
                ("exclusions", Shape.Anything),
                ("exceptions", Shape.Anything))),
            ("policySettings", Shape.Object(
                ("state", Shape.OneOf("Enabled", "Disabled")),
                ("mode", Shape.OneOf("Prevention", "Detection")),
                ("customBlockResponseStatusCode", Shape.Integer(0, 599)),
                ("customBlockResponseBody", Shape.Text(0, 32768)), // API specification 2024-05-01, PolicySettings
                ("requestBodyCheck", Shape.Bool),
                ("requestBodyEnforcement", Shape.Bool),
                ("requestBodyInspectLimitInKB", Shape.Integer(0)),
                ("maxRequestBodySizeInKb", Shape.Integer(8)),
                ("fileUploadEnforcement", Shape.Bool),
                ("fileUploadLimitInMb", Shape.Integer(0)),
                ("jsChallengeCookieExpirationInMins", Shape.Integer(5, 1440)),
                ("logScrubbing", Shape.Anything))))));

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        var faults = new List<string>();
        CheckRuleSets(change.Properties, faults);
        CheckRules(change.Properties, faults);
        if ((string?)change.Properties["policySettings"]?["customBlockResponseBody"] is { } body && !System.Buffers.Text.Base64.IsValid(body))
            faults.Add("properties.policySettings.customBlockResponseBody must be base64");
        if (faults.Count > 0)
            throw new ArmException(400, InvalidBodyCode, string.Join("; ", faults) + ".");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Properties["resourceState"] = "Enabled";
        change.Default("customRules", new JsonArray());
        change.Default("policySettings", new JsonObject());
        // What a policy without settings is: it looks and does not block
        var settings = (JsonObject)change.Properties["policySettings"]!;
        settings["state"] ??= "Disabled";
        settings["mode"] ??= "Detection";
        settings["requestBodyCheck"] ??= true;
        settings["maxRequestBodySizeInKb"] ??= 128;
        settings["fileUploadLimitInMb"] ??= 100;
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
