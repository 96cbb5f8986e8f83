using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A web application firewall policy of Application Gateway.</summary>
internal sealed class FirewallPolicyType : ResourceType
{
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
        ("matchConditions!", Shape.ListOf(Condition, 1, FirewallRules.MaxConditions)),
        ("state", Shape.OneOf("Enabled", "Disabled")),
        ("rateLimitDuration", Shape.OneOf("OneMin", "FiveMins")),
        ("rateLimitThreshold", Shape.Integer(1)),
        ("groupByUserSession", Shape.Anything));

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("properties!", Shape.Object(
            ("customRules", Shape.ListOf(Rule, 0, FirewallRules.MaxRules)),
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
        FirewallRules.Check(change.Properties, faults);
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
}
