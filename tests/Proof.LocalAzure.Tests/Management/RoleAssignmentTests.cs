using System.Net;

namespace Proof.LocalAzure.Tests.Management;

public sealed class RoleAssignmentTests
{
    private const string SecretsUser = "4633458b-17de-408a-b874-0445c86b69e6";
    private const string Reader = "21090545-7ca7-4776-b22c-e363652d74d2";
    private const string Principal = "00000000-0000-4000-8000-00000000d001";

    [Fact]
    public async Task An_assignment_stands_below_what_it_is_about_and_goes_with_it()
    {
        await using var azure = await TestAzure.WithVaultAsync();

        var made = (await PutAsync(azure, 1)).Expect(HttpStatusCode.Created);

        Assert.Equal($"{azure.Subscription}/{TestAzure.VaultPath("kv1")}", (string?)made.Properties["scope"]);
        Assert.Equal("Microsoft.Authorization/roleAssignments", (string?)made.Body!["type"]);
        (await azure.SendAsync(HttpMethod.Get, Url(azure, 1))).Expect(HttpStatusCode.OK);
        await azure.DeleteAsync(TestAzure.VaultPath("kv1"));
        Assert.Null(azure.Azure.Resources.Get((string)made.Body!["id"]!));
    }

    [Fact]
    public async Task Below_a_group_it_is_about_the_group()
    {
        await using var azure = await TestAzure.WithVaultAsync();

        var made = (await PutAsync(azure, 1, scope: "resourceGroups/rg")).Expect(HttpStatusCode.Created);

        Assert.Equal($"{azure.Subscription}/resourceGroups/rg", (string?)made.Properties["scope"]);
        (await PutAsync(azure, 2)).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task What_it_is_about_must_exist()
    {
        await using var azure = await TestAzure.WithVaultAsync();

        (await PutAsync(azure, 1, scope: TestAzure.VaultPath("other"))).ExpectError(HttpStatusCode.NotFound, "ParentResourceNotFound", "could not be found");
    }

    [Fact]
    public async Task The_same_assignment_under_another_name_is_refused()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        (await PutAsync(azure, 1)).Expect(HttpStatusCode.Created);

        (await PutAsync(azure, 2)).ExpectError(HttpStatusCode.Conflict, "RoleAssignmentExists", "already exists");
        (await PutAsync(azure, 2, role: Reader)).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task An_assignment_never_changes_who_or_what()
    {
        await using var azure = await TestAzure.WithVaultAsync();
        (await PutAsync(azure, 1)).Expect(HttpStatusCode.Created);

        (await PutAsync(azure, 1)).Expect(HttpStatusCode.OK);
        (await PutAsync(azure, 1, role: Reader)).ExpectError(HttpStatusCode.BadRequest, "RoleAssignmentUpdateNotPermitted", "not allowed");
    }

    [Theory]
    [InlineData("00000000-0000-4000-8000-000000000bad", Principal, "RoleDefinitionDoesNotExist")]
    [InlineData(SecretsUser, "the-gateway", "InvalidPrincipalId")]
    public async Task Who_and_what_must_be_known(string role, string principal, string code)
    {
        await using var azure = await TestAzure.WithVaultAsync();

        (await PutAsync(azure, 1, role, principal)).ExpectError(HttpStatusCode.BadRequest, code, "");
    }

    [Fact]
    public async Task A_name_is_a_GUID()
    {
        await using var azure = await TestAzure.WithVaultAsync();

        (await azure.SendAsync(HttpMethod.Put, Url(azure, 1).Replace("00000000-0000-4000-8000-00000000e001", "mine", StringComparison.Ordinal), """{"properties":{"principalId":"p","roleDefinitionId":"r"}}"""))
            .ExpectError(HttpStatusCode.BadRequest, "InvalidRoleAssignmentId", "GUID");
    }

    [Fact]
    public async Task Nothing_else_stands_below_a_resource()
    {
        await using var azure = await TestAzure.WithVaultAsync();

        (await azure.PutAsync($"{TestAzure.VaultPath("kv1")}/providers/Microsoft.KeyVault/vaults/kv2", TestAzure.VaultBody()))
            .ExpectError(HttpStatusCode.NotFound, "InvalidResourcePath", "not a path");
    }

    private static Task<Answer> PutAsync(TestAzure azure, int number, string role = SecretsUser, string principal = Principal, string? scope = null) => azure.SendAsync(
        HttpMethod.Put,
        Url(azure, number, scope),
        $$$"""{"properties":{"principalId":"{{{principal}}}","principalType":"ServicePrincipal","roleDefinitionId":"{{{azure.Subscription}}}/providers/Microsoft.Authorization/roleDefinitions/{{{role}}}"} }""");

    private static string Url(TestAzure azure, int number, string? scope = null) =>
        $"https://management.azure.com{azure.Subscription}/{scope ?? TestAzure.VaultPath("kv1")}/providers/Microsoft.Authorization/roleAssignments/00000000-0000-4000-8000-00000000e00{number}?api-version=2022-04-01";
}
