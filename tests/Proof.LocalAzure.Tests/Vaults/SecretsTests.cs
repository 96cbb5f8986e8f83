using System.Net;
using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Tests.Vaults;

public sealed class SecretsTests
{
    [Fact]
    public async Task Every_PUT_makes_a_version_and_the_newest_is_current()
    {
        await using var azure = await TestAzure.WithVaultAsync();

        var first = await PutAsync(azure, "a", "one");
        var second = await PutAsync(azure, "a", "two");
        var current = await azure.VaultAsync(HttpMethod.Get, "secrets/a/");
        var older = await azure.VaultAsync(HttpMethod.Get, Path(first));
        var versions = await azure.VaultAsync(HttpMethod.Get, "secrets/a/versions");

        Assert.Matches("^https://kv1\\.vault\\.azure\\.net/secrets/a/[0-9a-f]{32}$", Id(first));
        Assert.Equal("two", Value(current));
        Assert.Equal(Id(second), Id(current));
        Assert.Equal("one", Value(older));
        Assert.Equal([Id(first), Id(second)], versions.Body!["value"]!.AsArray().Select(v => (string)v!["id"]!));
        Assert.All(versions.Body["value"]!.AsArray(), v => Assert.Null(v!["value"]));
    }

    [Fact]
    public async Task A_secret_carries_attributes_content_type_and_tags()
    {
        await using var azure = await TestAzure.WithVaultAsync();

        var secret = await azure.VaultAsync(HttpMethod.Put, "secrets/a", """{"value":"v","contentType":"text/plain","tags":{"k":"v"},"attributes":{"nbf":1,"exp":2000000000}}""");

        Assert.Equal("text/plain", (string?)secret.Body!["contentType"]);
        Assert.Equal("v", (string?)secret.Body["tags"]!["k"]);
        Assert.Equal(2000000000, (long)secret.Body["attributes"]!["exp"]!);
        Assert.Equal(azure.Clock.GetUtcNow().ToUnixTimeSeconds(), (long)secret.Body["attributes"]!["created"]!);
        Assert.Equal("Recoverable+Purgeable", (string?)secret.Body["attributes"]!["recoveryLevel"]);
    }

    [Fact]
    public async Task Expiry_is_information_but_a_disabled_version_cannot_be_read()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        await azure.VaultAsync(HttpMethod.Put, "secrets/a", """{"value":"v","attributes":{"exp":1}}""");

        (await azure.VaultAsync(HttpMethod.Get, "secrets/a")).Expect(HttpStatusCode.OK);
        (await azure.VaultAsync(HttpMethod.Patch, "secrets/a", """{"attributes":{"enabled":false}}""")).Expect(HttpStatusCode.OK);
        (await azure.VaultAsync(HttpMethod.Get, "secrets/a")).ExpectError(HttpStatusCode.Forbidden, "Forbidden", "disabled");
    }

    [Fact]
    public async Task A_PATCH_changes_only_what_it_names()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        var first = await azure.VaultAsync(HttpMethod.Put, "secrets/a", """{"value":"one","contentType":"t","tags":{"a":"1"}}""");
        await PutAsync(azure, "a", "two");

        await azure.VaultAsync(HttpMethod.Patch, Path(first), """{"tags":{"b":"2"}}""");
        var older = await azure.VaultAsync(HttpMethod.Get, Path(first));
        var current = await azure.VaultAsync(HttpMethod.Get, "secrets/a");

        Assert.Equal("t", (string?)older.Body!["contentType"]);
        Assert.Equal("""{"b":"2"}""", older.Body["tags"]!.ToJsonString());
        Assert.Equal("one", Value(older));
        Assert.Equal("{}", current.Body!["tags"]!.ToJsonString());
    }

    [Fact]
    public async Task A_deleted_secret_is_hidden_and_its_name_taken_until_it_is_recovered()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        await PutAsync(azure, "a", "one");

        var deleted = await azure.VaultAsync(HttpMethod.Delete, "secrets/a");
        (await azure.VaultAsync(HttpMethod.Get, "secrets/a")).ExpectError(HttpStatusCode.NotFound, "SecretNotFound", "(name/id) a ");
        (await azure.VaultAsync(HttpMethod.Put, "secrets/A", """{"value":"two"}""")).ExpectError(HttpStatusCode.Conflict, "Conflict", "recoverable");
        var listed = await azure.VaultAsync(HttpMethod.Get, "deletedsecrets");
        (await azure.VaultAsync(HttpMethod.Post, "deletedsecrets/a/recover")).Expect(HttpStatusCode.OK);

        Assert.Equal("https://kv1.vault.azure.net/deletedsecrets/a", (string?)deleted.Body!["recoveryId"]);
        Assert.Equal(90 * 24 * 3600, (long)deleted.Body["scheduledPurgeDate"]! - (long)deleted.Body["deletedDate"]!);
        Assert.Null(deleted.Body["value"]);
        Assert.Single(listed.Body!["value"]!.AsArray());
        Assert.Equal("one", Value(await azure.VaultAsync(HttpMethod.Get, "secrets/a")));
    }

    [Fact]
    public async Task A_purged_secret_is_gone_for_good()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        await PutAsync(azure, "a", "one");
        await azure.VaultAsync(HttpMethod.Delete, "secrets/a");

        (await azure.VaultAsync(HttpMethod.Delete, "deletedsecrets/a")).Expect(HttpStatusCode.NoContent);
        (await azure.VaultAsync(HttpMethod.Get, "deletedsecrets/a")).Expect(HttpStatusCode.NotFound);
        (await PutAsync(azure, "a", "two")).Expect(HttpStatusCode.OK);
        Assert.Single((await azure.VaultAsync(HttpMethod.Get, "secrets/a/versions")).Body!["value"]!.AsArray());
    }

    [Fact]
    public async Task With_purge_protection_a_deleted_secret_stays_until_its_retention_ends()
    {
        await using var azure = await TestAzure.WithVaultAsync(""","softDeleteRetentionInDays":7,"enablePurgeProtection":true""");
        await PutAsync(azure, "a", "one");
        await azure.VaultAsync(HttpMethod.Delete, "secrets/a");

        (await azure.VaultAsync(HttpMethod.Delete, "deletedsecrets/a")).ExpectError(HttpStatusCode.Forbidden, "Forbidden", "purge protection");
        azure.Clock.Advance(TimeSpan.FromDays(7));
        (await PutAsync(azure, "a", "two")).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("a_b")]
    [InlineData("a.b")]
    [InlineData("a%20b")]
    public async Task A_name_has_only_letters_digits_and_hyphens(string name)
    {
        await using var azure = await TestAzure.WithVaultAsync();

        (await PutAsync(azure, name, "v")).ExpectError(HttpStatusCode.BadRequest, "BadParameter", "1 to 127");
    }

    [Theory]
    [InlineData(127, HttpStatusCode.OK)]
    [InlineData(128, HttpStatusCode.BadRequest)]
    public async Task A_name_has_at_most_127_characters(int length, HttpStatusCode expected)
    {
        await using var azure = await TestAzure.WithVaultAsync();

        (await PutAsync(azure, new string('n', length), "v")).Expect(expected);
    }

    [Theory]
    [InlineData(25 * 1024, HttpStatusCode.OK)]
    [InlineData(25 * 1024 + 1, HttpStatusCode.BadRequest)]
    public async Task A_value_has_at_most_25_KB(int length, HttpStatusCode expected)
    {
        await using var azure = await TestAzure.WithVaultAsync();

        (await PutAsync(azure, "a", new string('v', length))).Expect(expected);
    }

    [Theory]
    [InlineData("""{}""", "'value' is required")]
    [InlineData("""{"value":1}""", "'value' is required")]
    [InlineData("""{"value":"v","attributes":{"exp":"soon"}}""", "Unix seconds")]
    [InlineData("""{"value":"v","attributes":{"nbf":2,"exp":1}}""", "nbf")]
    [InlineData("""{"value":"v","attributes":{"exp":253402300800}}""", "9999")]
    [InlineData("""{"value":"v","attributes":7}""", "objects")]
    [InlineData("""{"value":"v","tags":[]}""", "objects")]
    [InlineData("""{"value":"\ud800"}""", "surrogate")]
    [InlineData("""{"value":"v","tags":{"a":1}}""", "tag")]
    [InlineData("""{"value":"v","tags":{"1":"","2":"","3":"","4":"","5":"","6":"","7":"","8":"","9":"","10":"","11":"","12":"","13":"","14":"","15":"","16":""}}""", "15")]
    public async Task A_body_that_Key_Vault_would_refuse_is_refused(string body, string words)
    {
        await using var azure = await TestAzure.WithVaultAsync();

        var answer = (await azure.VaultAsync(HttpMethod.Put, "secrets/a", body)).Expect(HttpStatusCode.BadRequest);

        Assert.Contains(words, answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_content_type_has_at_most_255_characters()
    {
        await using var azure = await TestAzure.WithVaultAsync();

        (await azure.VaultAsync(HttpMethod.Put, "secrets/a", $$"""{"value":"v","contentType":"{{new string('t', 256)}}"}"""))
            .ExpectError(HttpStatusCode.BadRequest, "BadParameter", "255");
    }

    [Fact]
    public async Task Lists_come_in_pages_of_25_without_values()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        for (var i = 0; i < 30; i++)
            await PutAsync(azure, $"s{i:D2}", "v");

        var first = await azure.VaultAsync(HttpMethod.Get, "secrets");
        var second = await azure.SendAsync(HttpMethod.Get, (string)first.Body!["nextLink"]!);

        var names = first.Body["value"]!.AsArray().Concat(second.Body!["value"]!.AsArray()).Select(s => (string)s!["id"]!).ToList();
        Assert.Equal(25, first.Body["value"]!.AsArray().Count);
        Assert.Equal(30, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Null(second.Body["nextLink"]);
        Assert.All(first.Body["value"]!.AsArray(), s => Assert.Null(s!["value"]));
    }

    [Fact]
    public async Task A_request_without_a_token_is_challenged_as_Key_Vault_does()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        azure.Client.DefaultRequestHeaders.Authorization = null;

        var answer = await azure.VaultAsync(HttpMethod.Get, "secrets/a");

        answer.ExpectError(HttpStatusCode.Unauthorized, "Unauthorized", "AKV10000");
        Assert.Contains("resource=\"https://vault.azure.net\"", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vaults_do_not_see_each_others_secrets()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        await azure.PutAsync(TestAzure.VaultPath("kv2"), TestAzure.VaultBody());
        await PutAsync(azure, "a", "one");

        (await azure.SendAsync(HttpMethod.Get, "https://kv2.vault.azure.net/secrets/a?api-version=7.4")).Expect(HttpStatusCode.NotFound);
        (await azure.SendAsync(HttpMethod.Get, "https://kv3.vault.azure.net/secrets/a?api-version=7.4")).ExpectError(HttpStatusCode.NotFound, "VaultNotFound", "kv3");
        (await azure.SendAsync(HttpMethod.Get, "https://KV1.vault.azure.net/secrets/a?api-version=7.4")).Expect(HttpStatusCode.OK);
    }

    private static Task<Answer> PutAsync(TestAzure azure, string name, string value) =>
        azure.VaultAsync(HttpMethod.Put, $"secrets/{name}", new JsonObject { ["value"] = value }.ToJsonString());

    private static string Id(Answer answer) => (string)answer.Body!["id"]!;

    private static string Path(Answer answer) => new Uri(Id(answer)).AbsolutePath.TrimStart('/');

    private static string? Value(Answer answer) => (string?)answer.Body!["value"];
}
