using System.Net;
using System.Text.Json;

namespace Proof.LocalAzure.Tests.Management;

public sealed class ApiManagementTests
{
    private const string Api = """{"properties":{"path":"widget","serviceUrl":"https://backend.acme.example","subscriptionRequired":false}}""";

    [Theory]
    [InlineData("apim", true)]
    [InlineData("a", true)]
    [InlineData("9apim", false)]
    [InlineData("apim-", false)]
    [InlineData("ap_im", false)]
    [InlineData("a123456789012345678901234567890123456789012345678x", true)]
    [InlineData("a1234567890123456789012345678901234567890123456789x", false)]
    public async Task A_service_name_follows_the_rule(string name, bool isValid)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        var answer = await azure.PutAsync($"resourceGroups/rg/providers/Microsoft.ApiManagement/service/{name}", Service("Developer", 1));

        Assert.Equal(isValid ? HttpStatusCode.Created : HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [InlineData("Developer", 1, true)]
    [InlineData("Developer", 2, false)]
    [InlineData("Consumption", 0, true)]
    [InlineData("Consumption", 1, false)]
    [InlineData("Standard", 4, true)]
    [InlineData("Standard", 5, false)]
    [InlineData("Premium", 31, true)]
    [InlineData("Premium", 0, false)]
    [InlineData("Gold", 1, false)]
    public async Task A_service_has_only_so_many_units(string sku, int units, bool isValid)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        Assert.Equal(isValid ? HttpStatusCode.Created : HttpStatusCode.BadRequest, (await azure.PutAsync(TestAzure.Service(""), Service(sku, units))).Status);
    }

    [Fact]
    public async Task A_service_name_is_unique_in_all_groups()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        await azure.PutAsync("resourceGroups/rg2", """{"location":"westeurope"}""");

        (await azure.PutAsync("resourceGroups/rg2/providers/Microsoft.ApiManagement/service/APIM", Service("Developer", 1)))
            .ExpectError(HttpStatusCode.Conflict, "ServiceAlreadyExists", "unique");
    }

    [Fact]
    public async Task An_API_gets_what_was_left_out()
    {
        await using var azure = await TestAzure.WithServiceAsync();

        var api = (await azure.PutAsync(TestAzure.Service("/apis/widget"), Api)).Expect(HttpStatusCode.Created);

        Assert.Equal("widget", (string?)api.Properties["displayName"]);
        Assert.Equal("http", (string?)api.Properties["type"]);
        Assert.Equal("https", (string?)api.Properties["protocols"]![0]);
        Assert.Equal("1", (string?)api.Properties["apiRevision"]);
    }

    [Theory]
    [InlineData("""{"path":"/widget"}""", "must neither begin nor end")]
    [InlineData("""{"path":"w","serviceUrl":"backend"}""", "absolute http")]
    [InlineData("""{"path":"w","type":"graphql"}""", "properties.type must be one of: http, websocket")]
    [InlineData("""{"path":"w","type":"websocket","protocols":["https"]}""", "must be ws or wss, not https")]
    [InlineData("""{"path":"w","protocols":["wss"]}""", "must be http or https, not wss")]
    [InlineData("""{"path":"w","type":"websocket","serviceUrl":"https://backend.acme.example"}""", "absolute ws or wss")]
    [InlineData("""{"path":"w","format":"openapi","value":"x"}""", "properties.format is not known here")]
    [InlineData("""{}""", "properties.path is required")]
    public async Task An_API_that_could_not_be_served_is_refused(string properties, string words)
    {
        await using var azure = await TestAzure.WithServiceAsync();

        (await azure.PutAsync(TestAzure.Service("/apis/widget"), $$"""{"properties":{{properties}}}"""))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", words);
    }

    [Fact]
    public async Task Two_APIs_cannot_share_a_path()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        await azure.PutAsync(TestAzure.Service("/apis/widget"), Api);

        (await azure.PutAsync(TestAzure.Service("/apis/other"), Api)).ExpectError(HttpStatusCode.BadRequest, "ValidationError", "'widget'");
        (await azure.PutAsync(TestAzure.Service("/apis/widget"), Api)).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("""{"displayName":"GET","method":"GET","urlTemplate":"/*"}""", true)]
    [InlineData("""{"displayName":"GET","method":"GET","urlTemplate":"/transactions/{id}","templateParameters":[{"name":"id","type":"string","required":true}]}""", true)]
    [InlineData("""{"displayName":"GET","method":"GET","urlTemplate":"/transactions/{id}"}""", false)]
    [InlineData("""{"displayName":"GET","method":"GET","urlTemplate":"/*","templateParameters":[{"name":"id","type":"string"}]}""", false)]
    [InlineData("""{"displayName":"GET","method":"GET"}""", false)]
    public async Task An_operation_declares_the_parameters_of_its_template(string properties, bool isValid)
    {
        await using var azure = await TestAzure.WithServiceAsync();
        await azure.PutAsync(TestAzure.Service("/apis/widget"), Api);

        var answer = await azure.PutAsync(TestAzure.Service("/apis/widget/operations/get"), $$"""{"properties":{{properties}}}""");

        Assert.Equal(isValid ? HttpStatusCode.Created : HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Two_operations_cannot_share_method_and_template()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        await azure.PutAsync(TestAzure.Service("/apis/widget"), Api);
        const string operation = """{"properties":{"displayName":"GET","method":"GET","urlTemplate":"/*"}}""";
        await azure.PutAsync(TestAzure.Service("/apis/widget/operations/a"), operation);

        (await azure.PutAsync(TestAzure.Service("/apis/widget/operations/b"), operation)).ExpectError(HttpStatusCode.BadRequest, "ValidationError", "'a'");
    }

    [Fact]
    public async Task A_policy_is_always_named_policy()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        await azure.PutAsync(TestAzure.Service("/apis/widget"), Api);

        (await azure.PutAsync(TestAzure.Service("/apis/widget/policies/mine"), Policy("<base />")))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "always 'policy'");
    }

    [Fact]
    public async Task A_policy_that_includes_an_unknown_fragment_is_refused()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        await azure.PutAsync(TestAzure.Service("/apis/widget"), Api);

        (await azure.PutAsync(TestAzure.Service("/apis/widget/policies/policy"), Policy("""<include-fragment fragment-id="gate" />""")))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "'gate'");
    }

    [Fact]
    public async Task A_fragment_goes_only_when_no_policy_includes_it()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        await azure.PutAsync(TestAzure.Service("/apis/widget"), Api);
        await azure.PutAsync(TestAzure.Service("/policyFragments/gate"), """{"properties":{"value":"<fragment />"}}""");
        (await azure.PutAsync(TestAzure.Service("/apis/widget/policies/policy"), Policy("""<!-- <include-fragment fragment-id="no" /> --><include-fragment fragment-id="Gate" />""")))
            .Expect(HttpStatusCode.Created);

        (await azure.DeleteAsync(TestAzure.Service("/policyFragments/gate"))).ExpectError(HttpStatusCode.BadRequest, "ValidationError", "includes it");
        (await azure.DeleteAsync(TestAzure.Service("/apis/widget/policies/policy"))).Expect(HttpStatusCode.OK);
        (await azure.DeleteAsync(TestAzure.Service("/policyFragments/gate"))).Expect(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Deleting_a_service_deletes_its_fragments_although_policies_include_them()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        await azure.PutAsync(TestAzure.Service("/apis/widget"), Api);
        await azure.PutAsync(TestAzure.Service("/policyFragments/gate"), """{"properties":{"value":"<fragment />"}}""");
        await azure.PutAsync(TestAzure.Service("/apis/widget/policies/policy"), Policy("""<include-fragment fragment-id="gate" />"""));

        (await azure.DeleteAsync(TestAzure.Service(""))).Expect(HttpStatusCode.Accepted);

        Assert.Equal(1, azure.Azure.Resources.Count);
    }

    [Theory]
    [InlineData("gate-identify", true)]
    [InlineData("directory_00", true)]
    [InlineData("g", true)]
    [InlineData("-gate", false)]
    [InlineData("gate-", false)]
    [InlineData("ga.te", false)]
    [InlineData("gäte", false)]
    public async Task A_fragment_id_follows_the_rule(string id, bool isValid)
    {
        await using var azure = await TestAzure.WithServiceAsync();

        var answer = await azure.PutAsync(TestAzure.Service($"/policyFragments/{id}"), """{"properties":{"value":"<fragment />"}}""");

        Assert.Equal(isValid ? HttpStatusCode.Created : HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task A_fragment_beyond_512_kibibytes_is_refused()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        var value = "<fragment>" + new string(' ', 512 * 1024) + "</fragment>";

        (await azure.PutAsync(TestAzure.Service("/policyFragments/big"), $$$"""{"properties":{"value":"{{{value}}}"}}"""))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "524288");
    }

    [Fact]
    public async Task A_raw_policy_is_read_back_escaped_unless_raw_is_asked_for()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        const string raw = """<fragment><set-variable name="a" value="@("x<y" + (1 & 2))" /></fragment>""";
        const string escaped = """<fragment><set-variable name="a" value="@(&quot;x&lt;y&quot; + (1 &amp; 2))" /></fragment>""";
        await azure.PutAsync(TestAzure.Service("/policyFragments/f"), $$$"""{"properties":{"format":"rawxml","value":{{{JsonSerializer.Serialize(raw)}}}}}""");

        var asXml = await azure.GetAsync(TestAzure.Service("/policyFragments/f"));
        var asRaw = await azure.GetAsync(TestAzure.Service("/policyFragments/f"), "&format=rawxml");
        var asOther = await azure.GetAsync(TestAzure.Service("/policyFragments/f"), "&format=yaml");

        Assert.Equal(escaped, (string?)asXml.Properties["value"]);
        Assert.Equal(raw, (string?)asRaw.Properties["value"]);
        asOther.ExpectError(HttpStatusCode.BadRequest, "ValidationError", "rawxml");
    }

    private static string Service(string sku, int units) =>
        $$$"""{"location":"westeurope","sku":{"name":"{{{sku}}}","capacity":{{{units}}}},"properties":{"publisherEmail":"a@acme.example","publisherName":"Acme"}}""";

    private static string Policy(string inbound) =>
        $$$"""{"properties":{"format":"rawxml","value":{{{JsonSerializer.Serialize($"<policies><inbound>{inbound}</inbound><backend /><outbound /><on-error /></policies>")}}} }}""";
}
