using System.Net;
using System.Text.Json;

namespace Proof.LocalAzure.Tests.Management;

public sealed class WebSocketApiTests
{
    private const string Api = """{"properties":{"path":"ws","type":"websocket","serviceUrl":"wss://backend.acme.example","subscriptionRequired":false}}""";
    private const string HttpApi = """{"properties":{"path":"widget"}}""";
    private const string Operation = """{"properties":{"displayName":"GET","method":"GET","urlTemplate":"/*"}}""";
    private static readonly string Handshake = TestAzure.Service("/apis/ws/operations/onHandshake");

    [Fact]
    public async Task Its_operation_comes_and_goes_with_it()
    {
        await using var azure = await WithApiAsync();

        var operation = (await azure.GetAsync(Handshake)).Expect(HttpStatusCode.OK);
        Assert.Equal(("onHandshake", "GET", "/"), (
            (string)operation.Properties["displayName"]!, (string)operation.Properties["method"]!, (string)operation.Properties["urlTemplate"]!));
        Assert.Equal("wss", (string?)(await azure.GetAsync(TestAzure.Service("/apis/ws"))).Properties["protocols"]![0]);

        (await azure.PutAsync(Handshake + "/policies/policy", Policy(""))).Expect(HttpStatusCode.Created);
        (await azure.DeleteAsync(TestAzure.Service("/apis/ws"))).Expect(HttpStatusCode.Accepted);
        (await azure.GetAsync(Handshake)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Its_operation_cannot_be_changed_or_deleted_and_there_is_no_other()
    {
        await using var azure = await WithApiAsync();

        (await azure.PutAsync(Handshake, Operation)).ExpectError(HttpStatusCode.BadRequest, "ValidationError", "cannot be changed");
        (await azure.PutAsync(TestAzure.Service("/apis/ws/operations/get"), Operation)).ExpectError(HttpStatusCode.BadRequest, "ValidationError", "no other");
        (await azure.DeleteAsync(Handshake)).ExpectError(HttpStatusCode.BadRequest, "ValidationError", "cannot be deleted");
    }

    [Fact]
    public async Task Its_policy_stands_on_the_operation()
    {
        await using var azure = await WithApiAsync();
        await azure.PutAsync(TestAzure.Service("/apis/widget"), HttpApi);
        await azure.PutAsync(TestAzure.Service("/apis/widget/operations/get"), Operation);

        (await azure.PutAsync(Handshake + "/policies/policy", Policy("<base />"))).Expect(HttpStatusCode.Created);
        Assert.Equal("xml", (string?)(await azure.GetAsync(Handshake + "/policies/policy")).Properties["format"]);
        (await azure.PutAsync(TestAzure.Service("/apis/ws/policies/policy"), Policy("<base />")))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "onHandshake");
        (await azure.PutAsync(TestAzure.Service("/apis/widget/operations/get/policies/policy"), Policy("<base />")))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "single operations");
    }

    [Theory]
    [InlineData("<set-body>x</set-body>", "'set-body' is not supported on the operation 'onHandshake'")]
    [InlineData("<choose><when condition=\"@(true)\"><set-body>x</set-body></when></choose>", "'set-body' is not supported")]
    [InlineData("<include-fragment fragment-id=\"body\" />", "'set-body' is not supported")]
    [InlineData("<set-header name=\"Host\" exists-action=\"override\"><value>x</value></set-header>", "'Host' cannot be changed")]
    [InlineData("<set-backend-service base-url=\"https://backend.acme.example\" />", "not an absolute ws or wss URL")]
    [InlineData("<set-backend-service backend-id=\"webhook\" />", "does not run 'backend-id'")]
    [InlineData("<cors />", "does not run the policy 'cors'")]
    public async Task What_a_handshake_cannot_have_is_refused_when_it_is_saved(string inbound, string words)
    {
        await using var azure = await WithApiAsync();
        await azure.PutAsync(TestAzure.Service("/policyFragments/body"), Text("<fragment><set-body>x</set-body></fragment>"));

        (await azure.PutAsync(Handshake + "/policies/policy", Policy(inbound))).ExpectError(HttpStatusCode.BadRequest, "ValidationError", words);
    }

    [Fact]
    public async Task A_fragment_must_suit_the_handshakes_that_include_it()
    {
        await using var azure = await WithApiAsync();
        await azure.PutAsync(TestAzure.Service("/policyFragments/gate"), Text("<fragment />"));
        (await azure.PutAsync(Handshake + "/policies/policy", Policy("<include-fragment fragment-id=\"gate\" />"))).Expect(HttpStatusCode.Created);

        (await azure.PutAsync(TestAzure.Service("/policyFragments/gate"), Text("<fragment><set-body>x</set-body></fragment>")))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "'set-body' is not supported");
        (await azure.DeleteAsync(TestAzure.Service("/policyFragments/gate"))).ExpectError(HttpStatusCode.BadRequest, "ValidationError", "includes it");
    }

    [Fact]
    public async Task The_body_of_a_returned_response_is_part_of_that_policy()
    {
        await using var azure = await WithApiAsync();

        (await azure.PutAsync(Handshake + "/policies/policy", Policy("<return-response><set-body>no</set-body></return-response>"))).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task The_kind_of_an_API_stays_as_it_is()
    {
        await using var azure = await WithApiAsync();

        (await azure.PutAsync(TestAzure.Service("/apis/ws"), """{"properties":{"path":"ws","serviceUrl":"https://backend.acme.example"}}"""))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "cannot be changed");
        (await azure.PutAsync(TestAzure.Service("/apis/ws"), Api)).Expect(HttpStatusCode.OK);
    }

    private static async Task<TestAzure> WithApiAsync()
    {
        var azure = await TestAzure.WithServiceAsync();
        (await azure.PutAsync(TestAzure.Service("/apis/ws"), Api)).Expect(HttpStatusCode.Created);
        return azure;
    }

    private static string Policy(string inbound) => Text($"<policies><inbound>{inbound}</inbound><backend><base /></backend></policies>");

    private static string Text(string value) => JsonSerializer.Serialize(new { properties = new { value } });
}
