using Proof.EndToEnd.Tests.Support;

namespace Proof.EndToEnd.Tests;

/// <summary>What a deployed platform keeps logs of, and what never gets into them.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task The_deployed_gateway_hides_secret_headers_and_logs_no_body()
    {
        await using var platform = await ConfiguredStack.OfAsync("platform-sandbox");

        var up = await platform.Engine().UpAsync(CancellationToken.None);

        Assert.True(up.Succeeded, string.Join('\n', up.Diagnostics));
        var group = $"/subscriptions/{platform.Azure.Options.SubscriptionId}/resourceGroups/proof-sandbox/providers";
        var service = group + "/Microsoft.ApiManagement/service/proof-sandbox-apim";
        var diagnostic = platform.Azure.Resources.Get(service + "/diagnostics/azuremonitor")!.Properties;
        var sides = new[] { diagnostic["frontend"]!, diagnostic["backend"]! };
        foreach (var message in sides.SelectMany(side => new[] { side["request"]!, side["response"]! }))
        {
            Assert.Empty(message["headers"]!.AsArray());
            Assert.Equal(0, (double)message["body"]!["bytes"]!);
            Assert.Equal(
                """[{"mode":"Hide","value":"Authorization"},{"mode":"Hide","value":"X-Proof-Relay-Secret"}]""",
                message["dataMasking"]!["headers"]!.ToJsonString());
        }

        var kept = new[] { service, group + "/Microsoft.KeyVault/vaults/proof-sandbox-kv" }
            .Select(resource => platform.Azure.Resources.Get(resource + "/providers/Microsoft.Insights/diagnosticSettings/proof")!.Properties);
        Assert.All(kept, setting => Assert.Equal(group + "/Microsoft.OperationalInsights/workspaces/proof-sandbox-logs", (string?)setting["workspaceId"]));
        Assert.Equal(["GatewayLogs", "AuditEvent"], kept.Select(setting => (string?)setting["logs"]![0]!["category"]));
    }
}
