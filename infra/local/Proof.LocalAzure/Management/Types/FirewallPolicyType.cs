using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// A web application firewall policy of Application Gateway. Here is its shape and what is filled in; limits and rules are checked
/// where the policy is read to be run, before it is saved.
/// </summary>
internal sealed class FirewallPolicyType : ResourceType
{
    // The rule sets of Application Gateway's firewall (managed rules page); texts are compared in any case
    private static readonly HashSet<string> RuleSets = new(StringComparer.OrdinalIgnoreCase)
    {
        "OWASP 2.2.9", "OWASP 3.0", "OWASP 3.1", "OWASP 3.2",
        "Microsoft_DefaultRuleSet 2.1", "Microsoft_DefaultRuleSet 2.2",
        "Microsoft_BotManagerRuleSet 0.1", "Microsoft_BotManagerRuleSet 1.0", "Microsoft_BotManagerRuleSet 1.1",
    };

    private static readonly Shape Scrubbing = Shape.Object(
        ("state", Shape.OneOf("Enabled", "Disabled")),
        ("scrubbingRules", Shape.ListOf(Shape.Object(
            ("matchVariable!", Shape.OneOf(
                "RequestHeaderNames", "RequestCookieNames", "RequestArgNames", "RequestPostArgNames", "RequestJSONArgNames", "RequestIPAddress")),
            ("selectorMatchOperator!", Shape.OneOf("Equals", "EqualsAny")),
            ("selector", Shape.Text(1)),
            ("state", Shape.OneOf("Enabled", "Disabled"))))));

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
        ("name", Shape.Text(1)),
        ("priority!", Shape.Integer()),
        ("ruleType!", Shape.OneOf("MatchRule", "RateLimitRule")),
        ("action!", Shape.OneOf("Allow", "Block", "Log", "JSChallenge")),
        ("matchConditions!", Shape.ListOf(Condition, min: 1)),
        ("state", Shape.OneOf("Enabled", "Disabled")),
        ("rateLimitDuration", Shape.OneOf("OneMin", "FiveMins")),
        ("rateLimitThreshold", Shape.Integer(1)),
        ("groupByUserSession", Shape.Anything));

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("properties!", Shape.Object(
            ("customRules", Shape.ListOf(Rule)),
            ("managedRules!", Shape.Object(
                ("managedRuleSets!", Shape.ListOf(Shape.Object(
                    ("ruleSetType!", Shape.Text(1)), ("ruleSetVersion!", Shape.Text(1)), ("ruleGroupOverrides", Shape.Anything)), min: 1)),
                ("exclusions", Shape.Anything),
                ("exceptions", Shape.Anything))),
            ("policySettings", Shape.Object(
                ("state", Shape.OneOf("Enabled", "Disabled")),
                ("mode", Shape.OneOf("Prevention", "Detection")),
                ("customBlockResponseStatusCode", Shape.Integer()),
                ("customBlockResponseBody", Shape.Text()),
                ("requestBodyCheck", Shape.Bool),
                ("requestBodyEnforcement", Shape.Bool),
                ("requestBodyInspectLimitInKB", Shape.Integer()),
                ("maxRequestBodySizeInKb", Shape.Integer()),
                ("fileUploadEnforcement", Shape.Bool),
                ("fileUploadLimitInMb", Shape.Integer()),
                ("jsChallengeCookieExpirationInMins", Shape.Integer()),
                ("logScrubbing", Scrubbing))))));

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        foreach (var set in change.Properties["managedRules"]!["managedRuleSets"]!.AsArray())
        {
            if (!RuleSets.Contains($"{(string)set!["ruleSetType"]!} {(string)set["ruleSetVersion"]!}"))
                throw new ArmException(400, InvalidBodyCode,
                    $"properties.managedRules.managedRuleSets has a rule set that does not exist; there are: {string.Join(", ", RuleSets)}.");
        }
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

    /// <inheritdoc/>
    public override void CheckDelete(ArmResource resource, ResourceStore resources)
    {
        if (ApplicationGatewayType.UserOf(resources, resource.Id) is { } user)
            throw new ArmException(400, "InUseWebApplicationFirewallPolicyCannotBeDeleted", $"The firewall policy '{resource.Name}' cannot be deleted: a listener of {user.Id} has it. Give that another policy first.");
    }
}
