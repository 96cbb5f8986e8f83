using System.Net;
using Proof.LocalAzure.Tests.Events;

namespace Proof.LocalAzure.Tests.Management;

public sealed class StorageTests
{
    [Fact]
    public async Task An_account_is_completed_as_Azure_does_it()
    {
        await using var events = await TestEvents.StartAsync();

        var account = await events.Azure.GetAsync(TestEvents.Account);

        Assert.Equal("https://proofblob.blob.core.windows.net/", (string?)account.Properties["primaryEndpoints"]!["blob"]);
        Assert.Equal("Standard", (string?)account.Body!["sku"]!["tier"]);
        Assert.False((bool)account.Properties["allowBlobPublicAccess"]!);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Upper")]
    [InlineData("with-hyphen")]
    [InlineData("a234567890123456789012345")]
    public async Task The_name_of_an_account_has_3_to_24_lower_case_letters_and_digits(string name)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync($"resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/{name}", TestEvents.AccountBody))
            .ExpectError(HttpStatusCode.BadRequest, "AccountNameInvalid", "3 to 24");
    }

    [Fact]
    public async Task The_name_of_an_account_is_unique()
    {
        await using var events = await TestEvents.StartAsync();
        (await events.Azure.PutAsync("resourceGroups/other", """{"location":"westeurope"}""")).Expect(HttpStatusCode.Created);

        (await events.Azure.PutAsync(TestEvents.Account.Replace("/rg/", "/other/", StringComparison.Ordinal), TestEvents.AccountBody))
            .ExpectError(HttpStatusCode.Conflict, "StorageAccountAlreadyTaken", "already taken");
    }

    [Theory]
    [InlineData("""{"location":"westeurope","sku":{"name":"Standard_LRS"}}""", "kind is required")]
    [InlineData("""{"location":"westeurope","kind":"StorageV2"}""", "sku is required")]
    [InlineData("""{"location":"westeurope","kind":"FileStorage","sku":{"name":"Premium_LRS"}}""", "StorageV2")]
    public async Task An_account_that_Azure_would_refuse_or_that_could_not_be_run_is_refused(string body, string words)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(TestEvents.Account, body)).ExpectError(HttpStatusCode.BadRequest, "InvalidRequestContent", words);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Dead-Letters")]
    [InlineData("dead--letters")]
    [InlineData("-dead")]
    [InlineData("dead-")]
    public async Task The_name_of_a_container_has_3_to_63_lower_case_letters_digits_and_single_hyphens_inside(string name)
    {
        await using var events = await TestEvents.StartAsync();

        (await events.Azure.PutAsync($"{TestEvents.Account}/blobServices/default/containers/{name}", """{"properties":{}}"""))
            .ExpectError(HttpStatusCode.BadRequest, "InvalidResourceName", "3 to 63");
    }

    [Fact]
    public async Task A_container_needs_its_account_and_the_one_blob_service_there_is()
    {
        await using var events = await TestEvents.StartAsync();

        (await events.Azure.PutAsync(TestEvents.Container.Replace("proofblob", "nobody", StringComparison.Ordinal), """{"properties":{}}"""))
            .ExpectError(HttpStatusCode.NotFound, "ParentResourceNotFound", "storageAccounts/nobody");
        (await events.Azure.PutAsync(TestEvents.Container.Replace("default", "another", StringComparison.Ordinal), """{"properties":{}}"""))
            .ExpectError(HttpStatusCode.BadRequest, "InvalidResourceName", "always 'default'");
        (await events.Azure.PutAsync(TestEvents.Container, """{"properties":{"publicAccess":"Blob"}}""")).Expect(HttpStatusCode.BadRequest);
    }
}
