using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Proof.EndToEnd.Tests.Support;
using Proof.LocalAzure;

namespace Proof.EndToEnd.Tests;

/// <summary>What becomes of a webhook when its partner is suspended or retired, and of the relay's secret when it is rotated.</summary>
public sealed class WebhookChangeTests : IDisposable
{
    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_suspended_partner_keeps_getting_events_with_the_next_secret_and_a_retired_one_gets_none()
    {
        _project.Edit("cedar-exchange", partner => partner["sandbox"]!["webhookUrl"] = "https://hooks.cedar-exchange.example/proof");
        await _project.MustAsync("up", "sandbox", "--yes");
        var first = await RelaySecretAsync();

        _project.Edit("cedar-exchange", partner => partner["status"] = "suspended");
        await _project.MustAsync("relay-secret", "rotate", "sandbox");
        var preview = await _project.MustAsync("preview", "sandbox");
        var up = await _project.MustAsync("up", "sandbox", "--yes");
        var second = await RelaySecretAsync();
        Assert.NotEqual(first, second);
        await using var endpoint = await WebhookEndpoint.OpenAsync();
        await using (var served = await ServedEnvironment.StartAsync(_project, "sandbox", "--webhook", $"hooks.cedar-exchange.example={endpoint.Address}"))
        {
            await served.PublishAsync("cedar-exchange", "1", """{"status":"completed"}""");
            Assert.Equal("""{"status":"completed"}""", (await endpoint.NextAsync()).Body);
            foreach (var text in (string[])[preview.Output + preview.Error, up.Output + up.Error, served.Talk])
            {
                Assert.DoesNotContain(first, text, StringComparison.Ordinal);
                Assert.DoesNotContain(second, text, StringComparison.Ordinal);
            }
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(_project.Folder, ".proof"), "*", SearchOption.AllDirectories))
        {
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
            Assert.False(text.Contains(first, StringComparison.Ordinal) || text.Contains(second, StringComparison.Ordinal), $"{file} holds the relay's secret in clear");
        }

        await _project.MustAsync("retire", "cedar-exchange");
        await _project.MustAsync("up", "sandbox", "--yes");
        Assert.DoesNotContain("webhook-cedar-exchange", await _project.StackStateAsync("sandbox"), StringComparison.Ordinal);
    }

    private async Task<string> RelaySecretAsync()
    {
        var uri = (string)(await _project.OutputsAsync("sandbox"))["relaySecret"]!["secretUri"]!;
        await using var azure = await LocalAzure.LocalAzure.StartAsync(new LocalAzureOptions { Directory = Path.Combine(_project.Folder, ".proof", "azure", "sandbox") }, default);
        using var client = new HttpClient(azure.CreateHandler());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "local");
        return (string)JsonNode.Parse(await client.GetStringAsync($"{uri}?api-version=7.4"))!["value"]!;
    }
}
