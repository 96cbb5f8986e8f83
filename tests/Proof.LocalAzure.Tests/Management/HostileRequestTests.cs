using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Tests.Management;

/// <summary>Bodies that were good before something in them was changed at random; the same ones in every run.</summary>
public sealed class HostileRequestTests
{
    private const int Rounds = 150;

    private static readonly string[] Odd =
        ["null", "true", "0", "-1", "1.5", "1e400", "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "[null]", "[[]]", "{}", "{\"\":null}", "{\"properties\":1}"];

    [Theory]
    [InlineData("resourceGroups/other", """{"location":"westeurope","tags":{"a":"b"}}""")]
    [InlineData("resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv9", """{"location":"westeurope","properties":{"tenantId":"00000000-0000-4000-8000-00000000a002","sku":{"family":"A","name":"standard"},"accessPolicies":[],"softDeleteRetentionInDays":7,"createMode":"default"}}""")]
    [InlineData("resourceGroups/rg/providers/Microsoft.ApiManagement/service/other", """{"location":"westeurope","sku":{"name":"Developer","capacity":1},"properties":{"publisherEmail":"a@acme.example","publisherName":"Acme"}}""")]
    [InlineData("resourceGroups/rg/providers/Microsoft.ApiManagement/service/apim/apis/widget", """{"properties":{"path":"widget","protocols":["https"],"serviceUrl":"https://b.acme.example"}}""")]
    [InlineData("resourceGroups/rg/providers/Microsoft.ApiManagement/service/apim/apis/a/operations/get", """{"properties":{"displayName":"GET","method":"GET","urlTemplate":"/{id}","templateParameters":[{"name":"id","type":"string"}]}}""")]
    [InlineData("resourceGroups/rg/providers/Microsoft.ApiManagement/service/apim/apis/a/policies/policy", """{"properties":{"format":"rawxml","value":"<policies><inbound /><backend /><outbound /><on-error /></policies>"}}""")]
    [InlineData("resourceGroups/rg/providers/Microsoft.ApiManagement/service/apim/policyFragments/f", """{"properties":{"format":"xml","value":"<fragment />","description":"d"}}""")]
    [InlineData("resourceGroups/rg/providers/Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies/waf", """{"location":"westeurope","properties":{"customRules":[{"name":"r","priority":1,"ruleType":"MatchRule","action":"Block","matchConditions":[{"matchVariables":[{"variableName":"RemoteAddr"}],"operator":"IPMatch","matchValues":["203.0.113.0/24"]}]}],"managedRules":{"managedRuleSets":[{"ruleSetType":"Microsoft_DefaultRuleSet","ruleSetVersion":"2.1"}]},"policySettings":{"state":"Enabled","mode":"Prevention","customBlockResponseStatusCode":403,"customBlockResponseBody":"e30="}}}""")]
    public async Task A_changed_body_is_taken_or_refused_and_never_breaks_anything(string path, string body)
    {
        await using var azure = await TestAzure.WithServiceAsync();
        await azure.PutAsync(TestAzure.Service("/apis/a"), """{"properties":{"path":"a"}}""");
        (await azure.PutAsync(path, body)).Expect(HttpStatusCode.Created);
        var random = new Random(1);

        for (var round = 0; round < Rounds; round++)
        {
            var changed = Change(JsonNode.Parse(body)!, random);
            var answer = await azure.PutAsync(path, changed);
            Assert.True((int)answer.Status < 500, $"{(int)answer.Status} for {changed}: {answer.ErrorMessage}");
            Assert.True((int)(await azure.GetAsync(path)).Status < 500);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/subscriptions")]
    [InlineData("/subscriptions/SUB")]
    [InlineData("/subscriptions/SUB/resourceGroups/rg/providers")]
    [InlineData("/subscriptions/SUB/resourceGroups/rg/providers/Microsoft.KeyVault")]
    [InlineData("/subscriptions/SUB/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv1/secrets/x/y")]
    [InlineData("/subscriptions/SUB/resourceGroups/%2e%2e/providers/Microsoft.KeyVault/vaults/kv1")]
    [InlineData("/subscriptions/SUB/resourceGroups/rg%2Fx")]
    [InlineData("/subscriptions/SUB/resourceGroups/rg/../../..")]
    [InlineData("/subscriptions/SUB/resourceGroups/%00")]
    [InlineData("/subscriptions/SUB/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/none")]
    public async Task An_odd_path_is_refused_with_an_error_in_Azures_form(string path)
    {
        await using var azure = await TestAzure.StartAsync();
        var url = $"https://management.azure.com{path.Replace("SUB", azure.Azure.Options.SubscriptionId, StringComparison.Ordinal)}?api-version=2024-03-01";

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Post, HttpMethod.Patch, HttpMethod.Options })
        {
            var answer = await azure.SendAsync(method, url, method == HttpMethod.Put ? """{"location":"westeurope"}""" : null);
            Assert.InRange((int)answer.Status, 400, 499);
        }
        Assert.True(azure.Azure.IsEmpty);
    }

    private static string Change(JsonNode body, Random random)
    {
        var places = new List<JsonNode>();
        Collect(body, places);
        var place = places[random.Next(places.Count)];
        var odd = Odd[random.Next(Odd.Length)];
        var marker = "\"@@@\"";
        if (place is JsonObject map && random.Next(2) == 0)
            map[random.Next(2) == 0 ? "surprise" : "id"] = "@@@";
        else if (place.Parent is JsonObject parent)
            parent[place.GetPropertyName()] = "@@@";
        else if (place.Parent is JsonArray list)
            list[place.GetElementIndex()] = "@@@";
        else
            return odd;
        return body.ToJsonString().Replace(marker, odd, StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture);
    }

    private static void Collect(JsonNode node, List<JsonNode> places)
    {
        places.Add(node);
        foreach (var child in node switch { JsonObject map => map.Select(m => m.Value), JsonArray list => list, _ => Enumerable.Empty<JsonNode?>() })
        {
            if (child is not null)
                Collect(child, places);
        }
    }
}
