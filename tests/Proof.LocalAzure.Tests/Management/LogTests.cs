using System.Net;

namespace Proof.LocalAzure.Tests.Management;

/// <summary>Workspaces, and what says which logs go there.</summary>
public sealed class LogTests
{
    private const string Workspace = "resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/logs";
    private const string Logger = "/loggers/azuremonitor";
    private const string Diagnostic = "/diagnostics/azuremonitor";
    private const string AzureMonitor = """{"properties":{"loggerType":"azureMonitor"}}""";

    [Fact]
    public async Task A_workspace_has_an_id_of_its_own_that_stays()
    {
        await using var azure = await TestAzure.WithGroupAsync();

        var made = (await PutWorkspaceAsync(azure)).Expect(HttpStatusCode.Created);
        var again = (await PutWorkspaceAsync(azure, "\"retentionInDays\":90")).Expect(HttpStatusCode.OK);

        Assert.Equal(30, (double)made.Properties["retentionInDays"]!);
        Assert.Equal(90, (double)again.Properties["retentionInDays"]!);
        Assert.Equal((string?)made.Properties["customerId"], (string?)again.Properties["customerId"]);
        Assert.True(Guid.TryParseExact((string?)made.Properties["customerId"], "D", out _));
    }

    [Theory]
    [InlineData("\"retentionInDays\":29", "must be between 30 and 730")]
    [InlineData("\"retentionInDays\":731", "must be between 30 and 730")]
    [InlineData("\"sku\":{\"name\":\"Free\"}", "must be one of: PerGB2018")]
    public async Task A_workspace_beyond_its_limits_is_refused(string properties, string words)
    {
        await using var azure = await TestAzure.WithGroupAsync();

        (await PutWorkspaceAsync(azure, properties)).ExpectError(HttpStatusCode.BadRequest, "InvalidRequestContent", words);
    }

    [Fact]
    public async Task A_diagnostic_comes_back_as_it_was_given()
    {
        await using var azure = await WithLoggerAsync();
        const string masking = """{"headers":[],"body":{"bytes":0},"dataMasking":{"headers":[{"value":"Authorization","mode":"Hide"}]}}""";

        (await azure.PutAsync(TestAzure.Service(Diagnostic), Body($$"""
            "loggerId":"/loggers/azuremonitor","alwaysLog":"allErrors","verbosity":"information",
            "sampling":{"samplingType":"fixed","percentage":12.5},"frontend":{"request":{{masking}}}
            """))).Expect(HttpStatusCode.Created);
        var got = (await azure.GetAsync(TestAzure.Service(Diagnostic))).Expect(HttpStatusCode.OK);

        Assert.Equal(masking, got.Properties["frontend"]!["request"]!.ToJsonString());
        Assert.False((bool)got.Properties["logClientIp"]!);
    }

    [Theory]
    [InlineData("\"loggerId\":\"/loggers/other\"", "there is no logger")]
    [InlineData("\"alwaysLog\":\"allErrors\"", "properties.loggerId is required")]
    [InlineData("\"loggerId\":\"/loggers/azuremonitor\",\"backend\":{\"request\":{\"body\":{\"bytes\":8193}}}", "must be between 0 and 8192")]
    [InlineData("\"loggerId\":\"/loggers/azuremonitor\",\"sampling\":{\"percentage\":101}", "must be between 0 and 100")]
    [InlineData("\"loggerId\":\"/loggers/azuremonitor\",\"frontend\":{\"request\":{\"dataMasking\":{\"headers\":[{\"value\":\"A\",\"mode\":\"Blur\"}]}}}", "must be one of: Mask, Hide")]
    public async Task A_wrong_diagnostic_is_refused(string properties, string words)
    {
        await using var azure = await WithLoggerAsync();

        (await azure.PutAsync(TestAzure.Service(Diagnostic), Body(properties))).ExpectError(HttpStatusCode.BadRequest, "ValidationError", words);
    }

    [Fact]
    public async Task A_diagnostic_has_one_name_only()
    {
        await using var azure = await WithLoggerAsync();

        (await azure.PutAsync(TestAzure.Service("/diagnostics/mine"), Body("\"loggerId\":\"/loggers/azuremonitor\"")))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "it must be azuremonitor");
    }

    [Fact]
    public async Task A_logger_in_use_cannot_be_deleted()
    {
        await using var azure = await WithLoggerAsync();
        await azure.PutAsync(TestAzure.Service(Diagnostic), Body("\"loggerId\":\"/loggers/azuremonitor\""));

        (await azure.DeleteAsync(TestAzure.Service(Logger))).ExpectError(HttpStatusCode.BadRequest, "ValidationError", "cannot be deleted");
        (await azure.DeleteAsync(TestAzure.Service(Diagnostic))).Expect(HttpStatusCode.OK);
        (await azure.DeleteAsync(TestAzure.Service(Logger))).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_logger_that_would_send_elsewhere_is_refused()
    {
        await using var azure = await TestAzure.WithServiceAsync();

        (await azure.PutAsync(TestAzure.Service(Logger), Body("\"loggerType\":\"azureEventHub\"")))
            .ExpectError(HttpStatusCode.BadRequest, "ValidationError", "must be one of: azureMonitor");
    }

    [Fact]
    public async Task A_setting_stands_below_what_is_logged_and_goes_with_it()
    {
        await using var azure = await WithVaultAndWorkspaceAsync();

        var made = (await PutSettingAsync(azure, "all", "AuditEvent")).Expect(HttpStatusCode.Created);

        Assert.Equal($"{azure.Subscription}/{TestAzure.VaultPath("kv1")}/providers/Microsoft.Insights/diagnosticSettings/all", (string?)made.Body!["id"]);
        Assert.False((bool)made.Properties["logs"]![0]!["retentionPolicy"]!["enabled"]!);
        await azure.DeleteAsync(TestAzure.VaultPath("kv1"));
        Assert.Null(azure.Azure.Resources.Get((string)made.Body!["id"]!));
    }

    [Fact]
    public async Task A_setting_names_a_workspace_that_exists()
    {
        await using var azure = await TestAzure.WithVaultAsync();

        (await PutSettingAsync(azure, "all", "AuditEvent")).ExpectError(HttpStatusCode.BadRequest, "BadRequest", "a workspace that exists");
        (await azure.SendAsync(HttpMethod.Put, Setting(azure, "all"), Body("\"logs\":[]"))).ExpectError(HttpStatusCode.BadRequest, "BadRequest", "At least one data sink");
    }

    [Fact]
    public async Task A_setting_names_logs_that_the_resource_has()
    {
        await using var azure = await WithVaultAndWorkspaceAsync();

        (await PutSettingAsync(azure, "all", "GatewayLogs")).ExpectError(HttpStatusCode.BadRequest, "BadRequest", "Category 'GatewayLogs' is not supported");
    }

    [Fact]
    public async Task A_log_goes_to_a_workspace_once()
    {
        await using var azure = await WithVaultAndWorkspaceAsync();
        await PutSettingAsync(azure, "one", "AuditEvent");

        (await PutSettingAsync(azure, "two", "AuditEvent")).ExpectError(HttpStatusCode.Conflict, "Conflict", "already used in diagnostic setting 'one'");
        (await PutSettingAsync(azure, "one", "AuditEvent")).Expect(HttpStatusCode.OK);
        (await PutSettingAsync(azure, "two", "AzurePolicyEvaluationDetails")).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_resource_without_logs_has_no_settings()
    {
        await using var azure = await WithVaultAndWorkspaceAsync();

        (await azure.SendAsync(HttpMethod.Put, Setting(azure, "all", Workspace), Body($"\"workspaceId\":\"{azure.Subscription}/{Workspace}\"")))
            .ExpectError(HttpStatusCode.BadRequest, "ResourceTypeNotSupported", "does not support diagnostic settings");
    }

    private static async Task<TestAzure> WithLoggerAsync()
    {
        var azure = await TestAzure.WithServiceAsync();
        (await azure.PutAsync(TestAzure.Service(Logger), AzureMonitor)).Expect(HttpStatusCode.Created);
        return azure;
    }

    private static async Task<TestAzure> WithVaultAndWorkspaceAsync()
    {
        var azure = await TestAzure.WithVaultAsync();
        (await PutWorkspaceAsync(azure)).Expect(HttpStatusCode.Created);
        return azure;
    }

    private static Task<Answer> PutWorkspaceAsync(TestAzure azure, string properties = "") => azure.SendAsync(
        HttpMethod.Put,
        $"https://management.azure.com{azure.Subscription}/{Workspace}?api-version=2023-09-01",
        $$$"""{"location":"westeurope","properties":{{{{properties}}}}}""");

    private static Task<Answer> PutSettingAsync(TestAzure azure, string name, string category) => azure.SendAsync(
        HttpMethod.Put,
        Setting(azure, name),
        Body($$"""
            "workspaceId":"{{azure.Subscription}}/{{Workspace}}","logs":[{"category":"{{category}}","enabled":true}]
            """));

    private static string Setting(TestAzure azure, string name, string? about = null) =>
        $"https://management.azure.com{azure.Subscription}/{about ?? TestAzure.VaultPath("kv1")}/providers/Microsoft.Insights/diagnosticSettings/{name}?api-version=2021-05-01-preview";

    private static string Body(string properties) => $$$"""{"properties":{{{{properties}}}}}""";
}
