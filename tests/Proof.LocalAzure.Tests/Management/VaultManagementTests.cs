using System.Net;

namespace Proof.LocalAzure.Tests.Management;

public sealed class VaultManagementTests
{
    [Theory]
    [InlineData("kv1", true)]
    [InlineData("kv", false)]
    [InlineData("1kv", false)]
    [InlineData("k--v", false)]
    [InlineData("kv-", false)]
    [InlineData("k_v", false)]
    [InlineData("k23456789012345678901234", true)]
    [InlineData("k234567890123456789012345", false)]
    public async Task A_vault_name_follows_the_rule(string name, bool isValid)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        var answer = await azure.PutAsync(TestAzure.VaultPath(name), TestAzure.VaultBody());

        Assert.Equal(isValid ? HttpStatusCode.Created : HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(isValid ? null : "VaultNameNotValid", answer.ErrorCode);
    }

    [Theory]
    [InlineData(""","enableSoftDelete":false""", "enableSoftDelete")]
    [InlineData(""","enablePurgeProtection":false""", "irreversible")]
    [InlineData(""","softDeleteRetentionInDays":6""", "between 7 and 90")]
    [InlineData(""","softDeleteRetentionInDays":91""", "between 7 and 90")]
    [InlineData(""","enablePurgeProtection":"yes""" + "\"", "must be true or false")]
    public async Task Settings_that_Azure_refuses_are_refused(string settings, string words)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody(settings))).ExpectError(HttpStatusCode.BadRequest, "BadRequest", words);
    }

    [Fact]
    public async Task A_new_vault_has_soft_delete_for_90_days_and_an_address()
    {
        await using var azure = await TestAzure.WithVaultAsync();

        var vault = await azure.GetAsync(TestAzure.VaultPath("kv1"));

        Assert.Equal("https://kv1.vault.azure.net/", (string?)vault.Properties["vaultUri"]);
        Assert.True((bool)vault.Properties["enableSoftDelete"]!);
        Assert.Equal(90, (int)vault.Properties["softDeleteRetentionInDays"]!);
    }

    [Fact]
    public async Task Retention_is_fixed_and_purge_protection_stays_on()
    {
        await using var azure = await TestAzure.WithVaultAsync(""","softDeleteRetentionInDays":7,"enablePurgeProtection":true""");

        var other = await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody(""","softDeleteRetentionInDays":8"""));
        var silent = await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody());

        other.ExpectError(HttpStatusCode.BadRequest, "BadRequest", "can't be modified");
        Assert.Equal(7, (int)silent.Properties["softDeleteRetentionInDays"]!);
        Assert.True((bool)silent.Properties["enablePurgeProtection"]!);
    }

    [Fact]
    public async Task A_vault_without_RBAC_needs_access_policies()
    {
        await using var azure = await TestAzure.WithGroupAsync();
        const string body = """{"location":"westeurope","properties":{"tenantId":"00000000-0000-4000-8000-00000000a002","sku":{"family":"A","name":"standard"}}}""";

        (await azure.PutAsync(TestAzure.VaultPath("kv1"), body)).ExpectError(HttpStatusCode.BadRequest, "BadRequest", "accessPolicies");
    }

    [Fact]
    public async Task A_deleted_vault_keeps_its_name_until_it_is_recovered_with_its_secrets()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        await azure.VaultAsync(HttpMethod.Put, "secrets/a", """{"value":"one"}""");
        (await azure.DeleteAsync(TestAzure.VaultPath("kv1"))).Expect(HttpStatusCode.OK);
        Assert.Equal(1, azure.Azure.Resources.Count);

        var gone = await azure.VaultAsync(HttpMethod.Get, "secrets/a");
        var anew = await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody());
        var recovered = await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody(""","createMode":"recover" """));
        var secret = await azure.VaultAsync(HttpMethod.Get, "secrets/a");

        gone.Expect(HttpStatusCode.NotFound);
        anew.ExpectError(HttpStatusCode.Conflict, "ConflictError", "deleted state");
        recovered.Expect(HttpStatusCode.Created);
        Assert.Null(recovered.Properties["createMode"]);
        Assert.Equal("one", (string?)secret.Body!["value"]);
    }

    [Fact]
    public async Task Recovering_what_was_never_deleted_is_refused()
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody(""","createMode":"recover" """)))
            .ExpectError(HttpStatusCode.NotFound, "DeletedVaultNotFound", "kv1");
    }

    [Fact]
    public async Task A_purged_vault_frees_its_name_and_takes_its_secrets_along()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        await azure.VaultAsync(HttpMethod.Put, "secrets/a", """{"value":"one"}""");
        await azure.DeleteAsync(TestAzure.VaultPath("kv1"));

        var listed = await azure.SendAsync(HttpMethod.Get, Deleted(azure, ""));
        var purged = await azure.SendAsync(HttpMethod.Post, Deleted(azure, "/locations/westeurope", "/kv1/purge"));
        var anew = await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody());
        var secret = await azure.VaultAsync(HttpMethod.Get, "secrets/a");

        Assert.Equal("kv1", (string?)listed.Body!["value"]![0]!["name"]);
        purged.Expect(HttpStatusCode.OK);
        anew.Expect(HttpStatusCode.Created);
        secret.ExpectError(HttpStatusCode.NotFound, "SecretNotFound", "(name/id) a ");
    }

    [Fact]
    public async Task A_protected_vault_cannot_be_purged_but_goes_when_its_retention_ends()
    {
        await using var azure = await TestAzure.WithVaultAsync(""","softDeleteRetentionInDays":7,"enablePurgeProtection":true""");
        await azure.DeleteAsync(TestAzure.VaultPath("kv1"));

        var purge = await azure.SendAsync(HttpMethod.Post, Deleted(azure, "/locations/westeurope", "/kv1/purge"));
        azure.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        var justBefore = await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody());
        azure.Clock.Advance(TimeSpan.FromSeconds(1));
        var then = await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody());

        purge.ExpectError(HttpStatusCode.Conflict, "MethodNotAllowed", "purge protection");
        justBefore.Expect(HttpStatusCode.Conflict);
        then.Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Deleting_a_group_soft_deletes_its_vaults()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        await azure.DeleteAsync("resourceGroups/rg");
        await azure.PutAsync("resourceGroups/rg", """{"location":"westeurope"}""");

        (await azure.PutAsync(TestAzure.VaultPath("kv1"), TestAzure.VaultBody())).Expect(HttpStatusCode.Conflict);
    }

    private static string Deleted(TestAzure azure, string location, string tail = "") =>
        $"https://management.azure.com{azure.Subscription}/providers/Microsoft.KeyVault{location}/deletedVaults{tail}?api-version=2024-11-01";
}
