using System.Net;

namespace Proof.LocalAzure.Tests.Management;

public sealed class ConfigurationStoreTests
{
    private const string Store = "resourceGroups/rg/providers/Microsoft.AppConfiguration/configurationStores/records";
    private const string PassThrough = ""","dataPlaneProxy":{"authenticationMode":"Pass-through"}""";

    [Fact]
    public async Task A_store_is_completed_as_Azure_does_it()
    {
        await using var azure = await TestAzure.WithGroupAsync();

        var store = (await azure.PutAsync(Store, Body("\"disableLocalAuth\":true" + PassThrough))).Expect(HttpStatusCode.Created);

        Assert.Equal("https://records.azconfig.io", (string?)store.Properties["endpoint"]);
        Assert.Equal(7, (int)store.Properties["softDeleteRetentionInDays"]!);
        Assert.Equal("Disabled", (string?)store.Properties["dataPlaneProxy"]!["privateLinkDelegation"]);
        Assert.False((bool)store.Properties["enablePurgeProtection"]!);
    }

    [Theory]
    [InlineData("four")]
    [InlineData("with.dot")]
    [InlineData("a23456789012345678901234567890123456789012345678901")]
    public async Task A_name_has_5_to_50_letters_digits_underscores_and_hyphens(string name)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(Store.Replace("records", name, StringComparison.Ordinal), Body(""))).ExpectError(HttpStatusCode.BadRequest, "InvalidResourceName", "5 to 50");
    }

    [Theory]
    [InlineData("\"softDeleteRetentionInDays\":8")]
    [InlineData("\"dataPlaneProxy\":{\"authenticationMode\":\"PassThrough\"}")]
    [InlineData("\"disableLocalAuth\":\"yes\"")]
    public async Task What_Azure_does_not_know_is_refused(string properties)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(Store, Body(properties))).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Purge_protection_cannot_be_turned_off_again()
    {
        await using var azure = await TestAzure.WithGroupAsync();
        (await azure.PutAsync(Store, Body("\"enablePurgeProtection\":true"))).Expect(HttpStatusCode.Created);

        (await azure.PutAsync(Store, Body("\"enablePurgeProtection\":false"))).ExpectError(HttpStatusCode.BadRequest, "InvalidRequestContent", "cannot be turned off");
    }

    [Fact]
    public async Task A_key_value_is_named_by_its_key_and_perhaps_a_label()
    {
        await using var azure = await WithStoreAsync();

        var plain = (await azure.PutAsync(Store + "/keyValues/ptn_a", """{"properties":{"value":"1","tags":{"partner":"acme"}}}""")).Expect(HttpStatusCode.Created);
        var labelled = (await azure.PutAsync(Store + "/keyValues/ptn_a$blue", """{"properties":{"value":"2","contentType":"application/json"}}""")).Expect(HttpStatusCode.Created);

        Assert.Equal(("ptn_a", null), ((string?)plain.Properties["key"], (string?)plain.Properties["label"]));
        Assert.Equal(("ptn_a", "blue"), ((string?)labelled.Properties["key"], (string?)labelled.Properties["label"]));
        Assert.NotEqual((string?)plain.Properties["eTag"], (string?)labelled.Properties["eTag"]);
        Assert.Equal("acme", (string?)(await azure.GetAsync(Store + "/keyValues/ptn_a")).Properties["tags"]!["partner"]);
    }

    [Fact]
    public async Task A_key_with_a_slash_is_refused()
    {
        await using var azure = await WithStoreAsync();

        (await azure.PutAsync(Store + "/keyValues/a~2Fb", """{"properties":{"value":"1"}}""")).ExpectError(HttpStatusCode.BadRequest, "InvalidResourceName", "letters, digits");
    }

    [Theory]
    [InlineData(9_999, HttpStatusCode.Created)]
    [InlineData(10_000, HttpStatusCode.BadRequest)]
    public async Task A_key_value_has_at_most_10_000_characters_in_all(int length, HttpStatusCode expected)
    {
        await using var azure = await WithStoreAsync();

        (await azure.PutAsync(Store + "/keyValues/k", $$$"""{"properties":{"value":"{{{new string('x', length)}}}"}}""")).Expect(expected);
    }

    [Fact]
    public async Task Without_access_keys_key_values_are_written_only_as_the_caller()
    {
        await using var azure = await TestAzure.WithGroupAsync();
        (await azure.PutAsync(Store, Body("\"disableLocalAuth\":true"))).Expect(HttpStatusCode.Created);

        (await azure.PutAsync(Store + "/keyValues/k", """{"properties":{"value":"1"}}""")).ExpectError(HttpStatusCode.Conflict, "Conflict", "Pass-through");
    }

    [Fact]
    public async Task A_store_takes_its_key_values_with_it()
    {
        await using var azure = await WithStoreAsync();
        (await azure.PutAsync(Store + "/keyValues/k", """{"properties":{"value":"1"}}""")).Expect(HttpStatusCode.Created);

        await azure.DeleteAsync(Store);

        (await azure.GetAsync(Store + "/keyValues/k")).Expect(HttpStatusCode.NotFound);
    }

    private static async Task<TestAzure> WithStoreAsync()
    {
        var azure = await TestAzure.WithGroupAsync();
        (await azure.PutAsync(Store, Body("\"disableLocalAuth\":true" + PassThrough))).Expect(HttpStatusCode.Created);
        return azure;
    }

    private static string Body(string properties) => $$$"""{"location":"westeurope","sku":{"name":"Standard"},"properties":{ {{{properties}}} } }""";
}
