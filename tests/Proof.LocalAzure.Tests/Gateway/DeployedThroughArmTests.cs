using System.Net;
using System.Text.Json;
using Proof.LocalAzure.Tests.Edge;

namespace Proof.LocalAzure.Tests.Gateway;

/// <summary>The whole way: what is saved through the management API is what the data path runs.</summary>
public class DeployedThroughArmTests
{
    private const string Firewall = "resourceGroups/rg/providers/Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies/partners";
    private const string Gateway = "resourceGroups/rg/providers/Microsoft.Network/applicationGateways/edge";
    private const string Gate = """
        <fragment>
          <choose>
            <when condition="@(context.Request.Headers.GetValueOrDefault("Authorization", "") != "Bearer token" && true)">
              <return-response><set-status code="401" reason="Unauthorized" /></return-response>
            </when>
          </choose>
        </fragment>
        """;

    [Fact]
    public async Task A_deployed_api_is_served_and_a_deleted_one_is_not()
    {
        await using var azure = await DeployAsync();
        await using var path = await azure.Azure.OpenDataPathAsync(
            ServedApi.Options with
            {
                ApplicationGatewayId = TestGateway.Basic(azure.GroupId, "partners").Id,
                ApiManagementId = $"{azure.Subscription}/{TestAzure.Service("")}",
            },
            default);

        Assert.Equal(HttpStatusCode.OK, await AskAsync(path, "198.51.100.15"));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(path, "198.51.100.16"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(path, "198.51.100.1", "other"));

        (await azure.DeleteAsync(TestAzure.Service("/apis/widget"))).Expect(HttpStatusCode.Accepted);
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(path, "198.51.100.1"));
        (await azure.DeleteAsync(Gateway)).Expect(HttpStatusCode.Accepted);
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(path, "198.51.100.1"));
    }

    [Fact]
    public async Task What_the_data_path_cannot_run_is_refused_when_it_is_saved()
    {
        await using var azure = await DeployAsync();

        (await PutAsync(azure, TestAzure.Service("/apis/widget/policies/policy"), new { value = "<policies><inbound><ip-filter action=\"allow\"/></inbound></policies>" }))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "Error in element 'ip-filter' on line 1, column 21: LocalAzure does not run the policy");
        (await PutAsync(azure, TestAzure.Service("/policyFragments/gate"), new { value = "<fragment><base/></fragment>" }))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "A policy fragment cannot contain 'base'");
        (await PutAsync(azure, TestAzure.Service("/apis/widget/operations/odd"), new { displayName = "Odd", method = "GET", urlTemplate = "/*/odd" }))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "a wildcard that is not the last segment");
        (await PutFirewallAsync(azure, "JSChallenge")).ExpectError(HttpStatusCode.BadRequest, "InvalidRequestFormat", "'JSChallenge' cannot be run");
    }

    private static async Task<TestAzure> DeployAsync()
    {
        var azure = await TestAzure.WithPlaceForGatewayAsync();
        var api = new { path = "widget", displayName = "Widget", serviceUrl = "https://backend.acme.example", subscriptionRequired = false };
        const string policy = "<policies><inbound><base/><include-fragment fragment-id=\"gate\"/></inbound><backend><base/></backend></policies>";
        (await PutAsync(azure, TestAzure.Service("/apis/widget"), api)).Expect(HttpStatusCode.Created);
        (await PutAsync(azure, TestAzure.Service("/apis/widget/operations/get"), new { displayName = "Get", method = "GET", urlTemplate = "/*" })).Expect(HttpStatusCode.Created);
        (await PutAsync(azure, TestAzure.Service("/policyFragments/gate"), new { format = "rawxml", value = Gate })).Expect(HttpStatusCode.Created);
        (await PutAsync(azure, TestAzure.Service("/apis/widget/policies/policy"), new { value = policy })).Expect(HttpStatusCode.Created);
        (await PutFirewallAsync(azure, "Block")).Expect(HttpStatusCode.OK);
        (await azure.PutAsync(Gateway, TestGateway.Basic(azure.GroupId, "partners").Body())).Expect(HttpStatusCode.Created);
        return azure;
    }

    private static Task<Answer> PutAsync(TestAzure azure, string path, object properties) =>
        azure.PutAsync(path, JsonSerializer.Serialize(new { properties }));

    private static Task<Answer> PutFirewallAsync(TestAzure azure, string action)
    {
        var properties = ServedApi.Firewall(null, ServedApi.Rule(1, action, ServedApi.Addresses(true, "198.51.100.0/28"))).Properties;
        return azure.PutAsync(Firewall, $$"""{"location":"westeurope","properties":{{properties.ToJsonString()}}}""");
    }

    private static async Task<HttpStatusCode> AskAsync(DataPath path, string client, string token = "token")
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path.EdgeAddress, "/widget/session"));
        request.Headers.Add(ServedApi.ClientHeader, client);
        request.Headers.Add("Authorization", $"Bearer {token}");
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }
}
