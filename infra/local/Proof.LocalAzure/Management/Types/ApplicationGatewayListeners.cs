using System.Text.Json.Nodes;
using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Gateway.Routing;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>Whether the listeners of an application gateway go together with its tier, its rules and each other.</summary>
internal static class ApplicationGatewayListeners
{
    /// <summary>Refuses what does not.</summary>
    public static void Check(ResourceChange change)
    {
        CheckTier(change);
        foreach (var certificate in Parts(change, "sslCertificates"))
            CertificateSecret.Check((string)certificate["keyVaultSecretId"]!, "keyVaultSecretId of a certificate");
        if (Parts(change, "sslCertificates").Any() && change.Body["identity"]?["userAssignedIdentities"] is null)
            throw Bad("ApplicationGatewayKeyVaultSecretRequiresIdentity", "An application gateway with certificates in Key Vault needs a user-assigned identity that reads them.");

        var listeners = Parts(change, "httpListeners").ToList();
        if (listeners.Any(listener => Is(listener["protocol"], "Https") != (listener["sslCertificate"] is not null)))
            throw Bad("ApplicationGatewayHttpsListenerMustReferenceSslCert", "A listener for HTTPS must have a certificate, and one for HTTP none.");
        if (listeners.GroupBy(Place, StringComparer.OrdinalIgnoreCase).Any(same => same.Count() > 1))
            throw Bad("ApplicationGatewayHttpListenersUsingSameFrontendPortAndFrontendIpConfig", "Two listeners have the same address, port and host name.");
        CheckRules(change, listeners.Count);
        CheckRewrites(change);
    }

    private static void CheckTier(ResourceChange change)
    {
        var sku = change.Properties["sku"]!;
        if (!Is(sku["tier"], (string)sku["name"]!))
            throw Bad("ApplicationGatewaySkuNotSupported", "The name and the tier of sku must be the same.");
        var policies = ApplicationGatewayReferences.All(change.Properties).Count(reference => reference.Member == "firewallPolicy");
        var isFirewall = Is(sku["tier"], "WAF_v2");
        if (!isFirewall && policies > 0)
            throw Bad("ApplicationGatewayFirewallNotConfiguredForSelectedSku", "A firewall policy needs the tier WAF_v2.");
        if (isFirewall && change.Properties["firewallPolicy"] is null)
            throw Bad("ApplicationGatewayFirewallNotConfiguredForSelectedSku", "The tier WAF_v2 needs a firewall policy on the gateway itself.");
        if ((sku["capacity"] is null) == (change.Properties["autoscaleConfiguration"] is null))
            throw Bad("ApplicationGatewaySkuCapacityInvalid", "An application gateway must have either a capacity or an autoscaleConfiguration.");
    }

    private static void CheckRules(ResourceChange change, int listeners)
    {
        var rules = Parts(change, "requestRoutingRules").ToList();
        if (rules.DistinctBy(rule => (double)rule["priority"]!).Count() < rules.Count)
            throw Bad("ApplicationGatewayRequestRoutingRulePrioritiesNotUnique", "Two routing rules have the same priority.");
        if (rules.DistinctBy(rule => ((string)rule["httpListener"]!["id"]!).ToUpperInvariant()).Count() < Math.Max(rules.Count, listeners))
            throw Bad("ApplicationGatewayListenerRequiresOneRoutingRule", "Every listener must have one routing rule, and not more.");
        foreach (var rule in rules)
        {
            var isByPath = Is(rule["ruleType"], "PathBasedRouting");
            if (isByPath ? rule["urlPathMap"] is null : rule["backendAddressPool"] is null || rule["backendHttpSettings"] is null)
                throw Bad("ApplicationGatewayRequestRoutingRuleIncomplete", "A routing rule by path needs a urlPathMap, a basic one a pool and settings of its backend.");
        }

        foreach (var path in Parts(change, "urlPathMaps").SelectMany(map => map["pathRules"]!.AsArray()).SelectMany(rule => rule!["properties"]!["paths"]!.AsArray()))
        {
            var text = (string)path!;
            if (text[0] != '/' || text.IndexOf('*', StringComparison.Ordinal) is var star and >= 0 && (star != text.Length - 1 || text[star - 1] != '/'))
                throw Bad("ApplicationGatewayPathRuleInvalid", $"The path '{text}' must begin with '/', and '*' may only be all behind its last '/'.");
        }
    }

    // What the edge of LocalAzure cannot run is refused when it is saved.
    private static void CheckRewrites(ResourceChange change)
    {
        foreach (var header in Parts(change, "rewriteRuleSets").SelectMany(set => set["rewriteRules"]!.AsArray())
            .SelectMany(rule => rule!["actionSet"]!["requestHeaderConfigurations"]!.AsArray()))
        {
            var (name, value) = ((string)header!["headerName"]!, (string)header["headerValue"]!);
            if (!HeaderRules.IsName(name) || HeaderRules.IsUntouchable(name))
                throw Bad("ApplicationGatewayRewriteRuleHeaderInvalid", $"The header '{name}' cannot be set by a rewrite rule.");
            if (!HeaderRewrite.CanRun(value))
                throw Bad("ApplicationGatewayRewriteRuleHeaderInvalid", $"LocalAzure runs rewrites to a text without braces or to {HeaderRewrite.ClientIp}, not to '{value}'.");
        }
    }

    private static string Place(JsonObject listener) =>
        $"{(string)listener["frontendIPConfiguration"]!["id"]!} {(string)listener["frontendPort"]!["id"]!} {(string?)listener["hostName"]}";

    private static IEnumerable<JsonObject> Parts(ResourceChange change, string kind) =>
        ApplicationGatewayType.Parts(change.Properties, kind).Select(part => part["properties"]!.AsObject());

    private static bool Is(JsonNode? node, string text) => string.Equals((string?)node, text, StringComparison.OrdinalIgnoreCase);

    private static ArmException Bad(string code, string message) => new(400, code, message);
}
