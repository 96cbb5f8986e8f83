using Proof.Engine.Providers;
using Proof.Engine.Values;
using static Proof.Local.Tests.Providers.TestCloud;

namespace Proof.Local.Tests.Providers;

public sealed class AzureKeyVaultProviderTests
{
    [Fact]
    public async Task A_secret_is_created_with_all_of_its_ids()
    {
        await using var cloud = await WithVaultAsync();

        var secret = await CreateAsync(cloud, "v1");

        var version = secret.Outputs.GetText("version")!;
        Assert.Equal($"https://kv1.vault.azure.net/secrets/token/{version}", secret.Id);
        Assert.Equal("https://kv1.vault.azure.net/secrets/token", secret.Outputs.GetText("versionlessId"));
        Assert.Equal($"{cloud.VaultId}/secrets/token/versions/{version}", secret.Outputs.GetText("resourceId"));
        Assert.Equal($"{cloud.VaultId}/secrets/token", secret.Outputs.GetText("resourceVersionlessId"));
        Assert.Equal(new SecretValue("v1"), secret.Outputs["value"]);
    }

    [Fact]
    public async Task A_new_value_is_a_new_version_and_a_new_tag_is_not()
    {
        await using var cloud = await WithVaultAsync();
        var secret = await CreateAsync(cloud, "v1");

        var (tagged, second) = await cloud.UpdateAsync(secret, [.. Inputs(cloud, "v1"), ("tags", Map(("partner", "acme")))]);
        var (rotated, third) = await cloud.UpdateAsync(second, [.. Inputs(cloud, "v2"), ("tags", Map(("partner", "acme")))]);

        Assert.Equal("tags", Assert.Single(tagged.Changes));
        Assert.Equal(secret.Outputs["version"], second.Outputs["version"]);
        Assert.Equal("value", Assert.Single(rotated.Changes));
        Assert.Empty(rotated.Replaces);
        Assert.NotEqual(secret.Outputs["version"], third.Outputs["version"]);
        var read = await cloud.Secrets.ReadAsync(Secret, secret.Id, default);
        Assert.Equal("v2", read!.Inputs.GetText("value"));
        Assert.Equal(third.Outputs, read.Outputs);
    }

    [Fact]
    public async Task Another_name_or_vault_replaces()
    {
        await using var cloud = await WithVaultAsync();
        var secret = await CreateAsync(cloud, "v1");

        var (diff, _) = await cloud.UpdateAsync(secret, ("keyVaultId", cloud.VaultId), ("name", "other"), ("value", "v1"));

        Assert.Equal("name", Assert.Single(diff.Replaces));
    }

    [Fact]
    public async Task A_date_can_be_set_and_taken_away_again()
    {
        await using var cloud = await WithVaultAsync();
        var secret = await cloud.CreateAsync(Secret, "token", [.. Inputs(cloud, "v1"), ("expirationDate", "2027-01-02T03:04:05Z")]);

        var dated = await cloud.Secrets.ReadAsync(Secret, secret.Id, default);
        var (_, undated) = await cloud.UpdateAsync(secret, Inputs(cloud, "v1"));
        var read = await cloud.Secrets.ReadAsync(Secret, secret.Id, default);

        Assert.Equal("2027-01-02T03:04:05Z", dated!.Inputs.GetText("expirationDate"));
        Assert.False(undated.Outputs.ContainsKey("expirationDate"));
        Assert.False(read!.Inputs.ContainsKey("expirationDate"));
    }

    [Fact]
    public async Task A_deleted_secret_is_recovered_when_it_is_created_again()
    {
        await using var cloud = await WithVaultAsync();
        await cloud.DeleteAsync(await CreateAsync(cloud, "v1"));

        var again = await CreateAsync(cloud, "v2");

        Assert.Equal("v2", (await cloud.Secrets.ReadAsync(Secret, again.Id, default))!.Inputs.GetText("value"));
    }

    [Fact]
    public async Task What_was_destroyed_can_be_deployed_again()
    {
        await using var cloud = await WithVaultAsync();
        await cloud.DeleteAsync(await CreateAsync(cloud, "v1"));
        await cloud.DeleteAsync(new Deployed(Vault, "kv1", cloud.VaultId, PropertyMap.Empty, PropertyMap.Empty));
        await cloud.DeleteAsync(new Deployed(Group, "rg", cloud.GroupId, PropertyMap.Empty, PropertyMap.Empty));
        Assert.True(cloud.Azure.IsEmpty);

        await cloud.CreateAsync(Group, "rg", ("resourceGroupName", "rg"));
        await cloud.CreateAsync(Vault, "kv1", ("resourceGroupName", "rg"), ("vaultName", "kv1"), ("properties", cloud.VaultProperties()));
        var again = await CreateAsync(cloud, "v2");

        Assert.Equal("v2", (await cloud.Secrets.ReadAsync(Secret, again.Id, default))!.Inputs.GetText("value"));
    }

    [Fact]
    public async Task A_secret_whose_creation_was_not_recorded_is_found_by_its_inputs()
    {
        await using var cloud = await WithVaultAsync();
        var secret = await CreateAsync(cloud, "v1");

        var found = await cloud.Secrets.ReadAsync(Secret, cloud.Secrets.ForetellId(Secret, secret.Inputs)!, default);

        Assert.Equal(secret.Id, found!.Id);
        Assert.Equal(secret.Outputs, found.Outputs);
    }

    [Fact]
    public async Task A_secret_that_exists_already_is_not_taken_over()
    {
        await using var cloud = await WithVaultAsync();
        await CreateAsync(cloud, "v1");

        var refusal = await Assert.ThrowsAsync<ProviderException>(() => CreateAsync(cloud, "v2"));

        Assert.Contains("already existing", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("v2", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vault_that_does_not_exist_is_told_plainly()
    {
        await using var cloud = await StartAsync();

        var refusal = await Assert.ThrowsAsync<ProviderException>(() => CreateAsync(cloud, "v1"));

        Assert.Contains("ResourceNotFound", refusal.Message, StringComparison.Ordinal);
    }

    private static (string, PropertyValue)[] Inputs(TestCloud cloud, string value) =>
        [("keyVaultId", cloud.VaultId), ("name", "token"), ("value", value)];

    private static Task<Deployed> CreateAsync(TestCloud cloud, string value) => cloud.CreateAsync(Secret, "token", Inputs(cloud, value));
}
