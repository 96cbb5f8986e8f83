using System.Net;
using System.Text;

namespace Proof.LocalAzure.Tests.Management;

public sealed class ManagementApiTests
{
    [Fact]
    public async Task A_resource_is_created_then_updated_then_read_back()
    {
        await using var azure = await TestAzure.StartAsync();

        var created = await azure.PutAsync("resourceGroups/rg", """{"location":"West Europe","tags":{"owner":"a"}}""");
        var updated = await azure.PutAsync("resourcegroups/RG", """{"location":"westeurope"}""");
        var read = await azure.GetAsync("resourceGroups/rg");

        created.Expect(HttpStatusCode.Created);
        updated.Expect(HttpStatusCode.OK);
        read.Expect(HttpStatusCode.OK);
        Assert.Equal($"{azure.Subscription}/resourceGroups/rg", (string?)read.Body!["id"]);
        Assert.Equal("rg", (string?)read.Body["name"]);
        Assert.Equal("westeurope", (string?)read.Body["location"]);
        Assert.Equal("Succeeded", (string?)read.Properties["provisioningState"]);
        Assert.Null(read.Body["tags"]);
    }

    [Theory]
    [InlineData("/RESOURCEGROUPS/rg/PROVIDERS/microsoft.keyvault/VAULTS/kv1")]
    [InlineData("/resourcegroups//rg/providers/Microsoft.KeyVault//vaults/kv1/")]
    public async Task Paths_are_read_in_any_case_and_with_stray_slashes(string path)
    {
        await using var azure = await TestAzure.WithVaultAsync();

        var answer = await azure.SendAsync(HttpMethod.Get, $"https://management.azure.com{azure.Subscription}{path}?api%2Dversion=2024-11-01");

        answer.Expect(HttpStatusCode.OK);
        Assert.Equal("Microsoft.KeyVault/vaults", (string?)answer.Body!["type"]);
    }

    [Fact]
    public async Task A_request_without_a_bearer_token_is_challenged()
    {
        await using var azure = await TestAzure.StartAsync();
        azure.Client.DefaultRequestHeaders.Authorization = null;

        var answer = await azure.GetAsync("resourceGroups/rg");

        answer.ExpectError(HttpStatusCode.Unauthorized, "AuthenticationFailed", "Authorization");
        Assert.Contains(azure.Azure.Options.TenantId, answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_an_api_version_is_refused()
    {
        await using var azure = await TestAzure.StartAsync();

        (await azure.SendAsync(HttpMethod.Get, $"https://management.azure.com{azure.Subscription}/resourceGroups/rg"))
            .ExpectError(HttpStatusCode.BadRequest, "MissingApiVersionParameter", "api-version");
    }

    [Fact]
    public async Task An_unknown_api_version_is_refused_with_the_supported_ones()
    {
        await using var azure = await TestAzure.StartAsync();

        (await azure.SendAsync(HttpMethod.Get, $"https://management.azure.com{azure.Subscription}/resourceGroups/rg?api-version=1999-01-01"))
            .ExpectError(HttpStatusCode.BadRequest, "NoRegisteredProviderFound", "2024-03-01");
    }

    [Fact]
    public async Task An_unknown_type_is_refused_with_the_served_ones()
    {
        await using var azure = await TestAzure.WithGroupAsync();

        var answer = await azure.PutAsync("resourceGroups/rg/providers/Microsoft.Cache/redis/r1", "{}");

        answer.ExpectError(HttpStatusCode.NotFound, "InvalidResourceType", "Microsoft.ApiManagement/service/policyFragments");
    }

    [Fact]
    public async Task Another_subscription_does_not_exist()
    {
        await using var azure = await TestAzure.StartAsync();

        (await azure.SendAsync(HttpMethod.Get, "https://management.azure.com/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/rg?api-version=2024-03-01"))
            .ExpectError(HttpStatusCode.NotFound, "SubscriptionNotFound", "LocalAzure has one");
    }

    [Fact]
    public async Task A_resource_needs_its_group()
    {
        await using var azure = await TestAzure.StartAsync();

        (await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody())).ExpectError(HttpStatusCode.NotFound, "ResourceGroupNotFound", "'rg'");
    }

    [Fact]
    public async Task A_child_needs_its_parent()
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(TestAzure.Service("/apis/widget"), """{"properties":{"path":"widget"}}"""))
            .ExpectError(HttpStatusCode.NotFound, "ParentResourceNotFound", "service/apim");
    }

    [Theory]
    [InlineData("""{"location":"westeurope","tags":{"a":1}}""", "tags.a must be a text")]
    [InlineData("""{}""", "location is required")]
    [InlineData("""{"location":"westeurope","sku":{}}""", "sku is not known here")]
    public async Task A_body_with_faults_is_refused_by_the_path_of_the_fault(string body, string words)
    {
        await using var azure = await TestAzure.StartAsync();

        (await azure.PutAsync("resourceGroups/rg", body)).ExpectError(HttpStatusCode.BadRequest, "InvalidRequestContent", words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"location":"westeurope","location":"westeurope"}""")]
    public async Task A_body_that_is_no_proper_JSON_object_is_refused(string body)
    {
        await using var azure = await TestAzure.StartAsync();

        (await azure.PutAsync("resourceGroups/rg", body)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_beyond_four_mebibytes_is_refused()
    {
        await using var azure = await TestAzure.StartAsync();

        (await azure.PutAsync("resourceGroups/rg", new StringBuilder("{\"location\":\"").Append('x', 4 * 1024 * 1024).Append("\"}").ToString()))
            .Expect(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Deleting_a_group_deletes_what_is_in_it_and_answers_an_operation()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        (await azure.PutAsync(TestAzure.Service("/policyFragments/f"), """{"properties":{"value":"<fragment />"}}""")).Expect(HttpStatusCode.Created);

        var deleted = await azure.DeleteAsync("resourceGroups/rg");
        var operation = await azure.SendAsync(HttpMethod.Get, deleted.Headers["Location"]);

        deleted.Expect(HttpStatusCode.Accepted);
        operation.Expect(HttpStatusCode.OK);
        Assert.True(azure.Azure.IsEmpty);
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_no_error()
    {
        await using var azure = await TestAzure.WithServiceAsync();

        (await azure.DeleteAsync(TestAzure.Service("/apis/none"))).Expect(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Children_of_a_parent_are_listed()
    {
        await using var azure = await TestAzure.WithServiceAsync();
        await azure.PutAsync(TestAzure.Service("/policyFragments/b"), """{"properties":{"value":"<fragment />"}}""");
        await azure.PutAsync(TestAzure.Service("/policyFragments/a"), """{"properties":{"value":"<fragment />"}}""");

        var fragments = await azure.GetAsync(TestAzure.Service("/policyFragments"));
        var groups = await azure.GetAsync("resourceGroups");
        var all = await azure.SendAsync(HttpMethod.Get, azure.Arm("resourceGroups/rg/resources"));

        Assert.Equal(["a", "b"], fragments.Body!["value"]!.AsArray().Select(f => (string?)f!["name"]));
        Assert.Single(groups.Body!["value"]!.AsArray());
        Assert.Equal(["apim"], all.Body!["value"]!.AsArray().Select(f => (string?)f!["name"]));
    }

    [Fact]
    public async Task A_long_running_creation_names_an_operation_that_is_finished_when_polled()
    {
        await using var azure = await TestAzure.WithServiceAsync();

        var created = await azure.PutAsync(TestAzure.Service("/policyFragments/a"), """{"properties":{"value":"<fragment />"}}""");
        var operation = await azure.SendAsync(HttpMethod.Get, created.Headers["Azure-AsyncOperation"]);

        Assert.Equal("Succeeded", (string?)operation.Body!["status"]);
    }

    [Fact]
    public async Task Every_answer_has_a_request_id()
    {
        await using var azure = await TestAzure.StartAsync();

        Assert.True(Guid.TryParse((await azure.GetAsync("resourceGroups/none")).Headers["x-ms-request-id"], out _));
    }

    [Fact]
    public async Task An_unknown_host_name_is_refused_by_the_handler_and_by_the_server()
    {
        await using var azure = await TestAzure.StartAsync();
        using var direct = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, azure.Azure.Address) { Headers = { Host = "evil.example" } };

        using var response = await direct.SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => azure.Client.GetAsync(new Uri("https://evil.example/")));
        await Assert.ThrowsAsync<HttpRequestException>(() => azure.Client.GetAsync(new Uri("http://management.azure.com/")));
    }
}
