using Proof.LocalAzure.Management.Shapes;

namespace Proof.LocalAzure.Management.Types;

/// <summary>What the body of an application gateway may look like: what the edge of LocalAzure can run, and nothing more.</summary>
internal static class ApplicationGatewayShape
{
    private static readonly Shape Reference = Shape.Object(("id!", Shape.Text(1)));
    private static readonly Shape Protocol = Shape.OneOf("Http", "Https");

    /// <summary>The parts that are lists of named resources below the gateway.</summary>
    public static IReadOnlyList<string> Parts { get; } =
    [
        "gatewayIPConfigurations", "frontendIPConfigurations", "frontendPorts", "sslCertificates", "httpListeners", "backendAddressPools", "probes",
        "backendHttpSettingsCollection", "rewriteRuleSets", "urlPathMaps", "requestRoutingRules",
    ];

    // Numbers: API specification 2024-05-01 and the page on Application Gateway's configuration
    /// <summary>The body.</summary>
    public static ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("zones", Shape.ListOf(Shape.Text(1))),
        ("identity", Shape.Object(("type!", Shape.OneOf("UserAssigned", "None")), ("userAssignedIdentities", UserAssignedIdentities.Shape))),
        ("properties!", Shape.Object(
            ("sku!", Shape.Object(("name!", Shape.OneOf("Standard_v2", "WAF_v2")), ("tier!", Shape.OneOf("Standard_v2", "WAF_v2")), ("capacity", Shape.Integer(1, 125)))),
            ("autoscaleConfiguration", Shape.Object(("minCapacity!", Shape.Integer(0, 100)), ("maxCapacity", Shape.Integer(2, 125)))),
            ("enableHttp2", Shape.Bool),
            ("sslPolicy", Shape.Object(("policyType!", Shape.OneOf("Predefined")), ("policyName!", Shape.Text(1)))),
            ("firewallPolicy", Reference),
            ("gatewayIPConfigurations!", Part(min: 1, ("subnet!", Reference))),
            ("frontendIPConfigurations!", Part(min: 1, ("publicIPAddress!", Reference), ("privateIPAllocationMethod", Shape.OneOf("Dynamic")))),
            ("frontendPorts!", Part(min: 1, ("port!", Shape.Integer(1, 65535)))),
            ("sslCertificates", Part(0, ("keyVaultSecretId!", Shape.Text(1)))),
            ("httpListeners!", Part(
                min: 1, ("frontendIPConfiguration!", Reference), ("frontendPort!", Reference), ("protocol!", Protocol), ("hostName", Shape.Text(1, 253)),
                ("requireServerNameIndication", Shape.Bool), ("sslCertificate", Reference), ("firewallPolicy", Reference))),
            ("backendAddressPools!", Part(
                min: 1, ("backendAddresses", Shape.ListOf(Shape.Object(("fqdn", Shape.Text(1)), ("ipAddress", Shape.Text(1))), max: 1200)))),
            ("probes", Part(
                0, ("protocol!", Protocol), ("path!", Shape.Text(1)), ("pickHostNameFromBackendHttpSettings", Shape.Bool), ("host", Shape.Text(1)),
                ("interval!", Shape.Integer(1, 86400)), ("timeout!", Shape.Integer(1, 86400)), ("unhealthyThreshold!", Shape.Integer(1, 20)),
                ("match", Shape.Object(("statusCodes", Shape.ListOf(Shape.Text(1))))))),
            ("backendHttpSettingsCollection!", Part(
                min: 1, ("port!", Shape.Integer(1, 65535)), ("protocol!", Protocol), ("cookieBasedAffinity", Shape.OneOf("Disabled")),
                ("hostName", Shape.Text(1, 253)), ("requestTimeout", Shape.Integer(1, 86400)), ("probe", Reference))),
            ("rewriteRuleSets", Part(0, ("rewriteRules!", Shape.ListOf(RewriteRule)))),
            ("urlPathMaps", Part(
                0, ("defaultBackendAddressPool!", Reference), ("defaultBackendHttpSettings!", Reference), ("defaultRewriteRuleSet", Reference),
                ("pathRules!", Part(
                    min: 1, ("paths!", Shape.ListOf(Shape.Text(1), min: 1)), ("backendAddressPool!", Reference), ("backendHttpSettings!", Reference),
                    ("rewriteRuleSet", Reference))))),
            ("requestRoutingRules!", Part(
                min: 1, ("ruleType!", Shape.OneOf("Basic", "PathBasedRouting")), ("priority!", Shape.Integer(1, 20000)), ("httpListener!", Reference),
                ("urlPathMap", Reference), ("backendAddressPool", Reference), ("backendHttpSettings", Reference), ("rewriteRuleSet", Reference))))));

    private static Shape RewriteRule => Shape.Object(
        ("name!", Shape.Text(1)),
        ("ruleSequence!", Shape.Integer(0, 1000)),
        ("actionSet!", Shape.Object(
            ("requestHeaderConfigurations!", Shape.ListOf(Shape.Object(("headerName!", Shape.Text(1)), ("headerValue!", Shape.Text(1))), min: 1)))));

    private static Shape Part(int min, params (string Name, Shape Shape)[] properties) => Shape.ListOf(
        Shape.Object(("name!", Shape.Text(1, 80)), ("id", Shape.Text()), ("type", Shape.Text()), ("etag", Shape.Text()), ("properties!", Shape.Object([.. properties, ("provisioningState", Shape.Text())]))),
        min);
}
