using Proof.Infra.Settings;

namespace Proof.Infra.Tests.Settings;

public sealed class StackSettingsTests
{
    private static readonly Dictionary<string, string> Partners = new()
    {
        ["role"] = "partners",
        ["environment"] = "sandbox",
        ["baseUrl"] = "https://sandbox-api.proof.example",
        ["backendUrl"] = "https://sandbox-backend.proof.example/widget",
        ["webSocketBackendUrl"] = "wss://sandbox-backend.proof.example/ws",
    };

    [Fact]
    public void What_is_not_set_has_its_default()
    {
        var settings = Assert.IsType<PartnersSettings>(Read(Partners));

        Assert.Equal(new ManagedPlatform("platform-sandbox"), settings.Platform);
        Assert.Equal(16, settings.Shards);
        Assert.Equal(TimeSpan.FromHours(1), settings.MinimumGrace);
        Assert.Equal(new RateLimit(600, 60), settings.RateLimit);
        Assert.False(settings.AllowExamples);
        Assert.Empty(settings.Withdrawn);
    }

    [Fact]
    public void Every_missing_key_is_named_in_one_message()
    {
        var refused = Assert.Throws<RefusedException>(() => StackSettings.Read(key => key == "role" ? "platform" : null));

        foreach (var key in new[] { "environment", "location", "tenantId", "publisherName", "publisherEmail", "gatewayTier", "edgeSubnet", "gatewaySubnet", "networkRange", "partnersHost", "relayHost", "certificateVaultId", "partnersCertificate", "relayCertificate" })
            Assert.Contains($"proof-infra:{key} is missing", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_key_counts_as_missing() =>
        Assert.Contains("proof-infra:baseUrl is missing", Refusal("baseUrl", ""), StringComparison.Ordinal);

    [Theory]
    [InlineData("role", "gateway")]
    [InlineData("environment", "Sandbox")]
    [InlineData("baseUrl", "http://api.proof.example")]
    [InlineData("baseUrl", "https://api.proof.example/")]
    [InlineData("baseUrl", "https://api.proof.example:8443")]
    [InlineData("baseUrl", "https://user@api.proof.example")]
    [InlineData("baseUrl", "https://api.proof.example\n")]
    [InlineData("backendUrl", "https://backend.proof.example/widget?x=1")]
    [InlineData("backendUrl", "https://backend")]
    [InlineData("webSocketBackendUrl", "https://backend.proof.example/ws")]
    [InlineData("webSocketBackendUrl", "wss://backend.proof.example/")]
    [InlineData("shards", "32")]
    [InlineData("minimumGraceMinutes", "-1")]
    [InlineData("minimumGraceMinutes", "1.5")]
    [InlineData("minimumGraceMinutes", "10081")]
    [InlineData("rateLimitCalls", "0")]
    [InlineData("rateLimitSeconds", "301")]
    [InlineData("allowExamples", "yes")]
    [InlineData("withdrawn", "acme-wallet")]
    [InlineData("platformStack", "other/stack")]
    public void A_wrong_value_is_refused(string key, string value) =>
        Assert.Contains($"proof-infra:{key} is '{value}'; it must be ", Refusal(key, value), StringComparison.Ordinal);

    [Theory]
    [InlineData("namePrefix", "p")]
    [InlineData("namePrefix", "Proof")]
    [InlineData("namePrefix", "proof-infra")]
    [InlineData("namePrefix", "abcdefghijk")]
    [InlineData("location", "West Europe")]
    [InlineData("tenantId", "7D1F4B9E-0000-4000-8000-000000000000")]
    [InlineData("publisherEmail", "platform")]
    [InlineData("gatewayTier", "Consumption")]
    [InlineData("gatewayUnits", "32")]
    [InlineData("protect", "no")]
    [InlineData("logRetentionDays", "29")]
    [InlineData("logRetentionDays", "731")]
    [InlineData("edgeSubnet", "10.20.0.1/24")]
    [InlineData("edgeSubnet", "10.020.0.0/24")]
    [InlineData("gatewaySubnet", "10.20.1.7/24")]
    [InlineData("partnersHost", "https://api.proof.example")]
    [InlineData("partnersHost", "Api.proof.example")]
    [InlineData("partnersHost", "api")]
    [InlineData("relayHost", "relay.proof.example.")]
    [InlineData("relayHost", "203.0.113.1")]
    [InlineData("certificateVaultId", "proof-certificates")]
    [InlineData("certificateVaultId", "/subscriptions/00000000-0000-4000-8000-00000000b000/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/kv")]
    [InlineData("partnersCertificate", "https://proof.vault.azure.net/secrets/api")]
    [InlineData("relayCertificate", "relay_cert")]
    [InlineData("edge", "shut")]
    [InlineData("managedRules", "detect")]
    [InlineData("partnersStack", "other/stack")]
    [InlineData("deployerId", "deployer")]
    [InlineData("backendId", "00000000000040008000000000000001")]
    public void A_wrong_value_of_the_platform_is_refused(string key, string value)
    {
        var refused = Assert.Throws<RefusedException>(() => StackSettings.Read(name => name == "role" ? "platform" : name == key ? value : null));

        Assert.Contains($"proof-infra:{key} is '{value}'; it must be ", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.20.0.0/16", "10.21.0.0/24", "10.20.1.0/24", "edgeSubnet is 10.21.0.0/24; it must be inside")]
    [InlineData("10.20.0.0/16", "10.20.0.0/24", "10.20.0.128/25", "gatewaySubnet is 10.20.0.128/25; it must not overlap")]
    [InlineData("10.20.0.0/16", "10.20.0.0/27", "10.20.1.0/24", "edgeSubnet is 10.20.0.0/27; it must be a /26 or wider")]
    [InlineData("198.51.100.0/24", "198.51.100.0/26", "198.51.100.64/26", "networkRange is 198.51.100.0/24; it must be inside 10.0.0.0/8")]
    [InlineData("2001:db8::/48", "10.20.0.0/24", "10.20.1.0/24", "networkRange is 2001:db8::/48; it must be inside 10.0.0.0/8")]
    public void Subnets_must_fit_their_network(string network, string edge, string gateway, string words)
    {
        var keys = new Dictionary<string, string> { ["role"] = "platform", ["networkRange"] = network, ["edgeSubnet"] = edge, ["gatewaySubnet"] = gateway };

        var refused = Assert.Throws<RefusedException>(() => StackSettings.Read(keys.GetValueOrDefault));

        Assert.Contains("proof-infra:" + words, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Partners_and_events_have_host_names_of_their_own()
    {
        var keys = new Dictionary<string, string> { ["role"] = "platform", ["partnersHost"] = "api.proof.example", ["relayHost"] = "api.proof.example" };

        var refused = Assert.Throws<RefusedException>(() => StackSettings.Read(keys.GetValueOrDefault));

        Assert.Contains("proof-infra:relayHost is api.proof.example, as proof-infra:partnersHost is", refused.Message, StringComparison.Ordinal);
    }

    private static string Refusal(string key, string value) =>
        Assert.Throws<RefusedException>(() => Read(new(Partners) { [key] = value })).Message;

    private static StackSettings Read(Dictionary<string, string> config) => StackSettings.Read(config.GetValueOrDefault);
}
