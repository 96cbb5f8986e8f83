using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using System.Xml.Linq;

namespace Proof.LocalAzure.Tests.Events;

/// <summary>A LocalAzure with a domain and a container for dead letters, whose events are delivered to receivers on this machine.</summary>
internal sealed class TestEvents : IAsyncDisposable
{
    public const string Secret = "s3cret-of-the-relay-8f14e45fceea167a";
    public const string Domain = "resourceGroups/rg/providers/Microsoft.EventGrid/domains/proof-events";
    public const string Account = "resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/proofblob";
    public const string Container = Account + "/blobServices/default/containers/dead-letters";
    public const string DomainBody = """{"location":"westeurope","identity":{"type":"SystemAssigned"},"properties":{"inputSchema":"CloudEventSchemaV1_0"}}""";
    public const string AccountBody = """{"location":"westeurope","kind":"StorageV2","sku":{"name":"Standard_ZRS"},"properties":{"supportsHttpsTrafficOnly":true}}""";
    private const string Blobs = "https://proofblob.blob.core.windows.net/dead-letters";

    private readonly Dictionary<string, Uri> _hosts = [];
    private readonly List<Receiver> _receivers = [];
    private readonly Channel<DeliveryReport> _reports = Channel.CreateUnbounded<DeliveryReport>();
    private DataPath? _path;

    private TestEvents(TestAzure azure) => Azure = azure;

    public TestAzure Azure { get; private set; }

    public SettableClock Clock => Azure.Clock;

    /// <summary>Domain, account and container, with nothing open.</summary>
    public static async Task<TestEvents> StartAsync(string? directory = null)
    {
        var events = new TestEvents(await TestAzure.StartAsync(directory));
        (await events.Azure.PutAsync("resourceGroups/rg", """{"location":"westeurope"}""")).Expect(HttpStatusCode.Created);
        (await events.Azure.PutAsync(Domain, DomainBody)).Expect(HttpStatusCode.Created);
        (await events.Azure.PutAsync(Account, AccountBody)).Expect(HttpStatusCode.Created);
        (await events.Azure.PutAsync(Container, """{"properties":{}}""")).Expect(HttpStatusCode.Created);
        return events;
    }

    /// <summary>The same with a subscription of the topic acme-wallet, and its endpoint.</summary>
    public static async Task<(TestEvents Events, Receiver Receiver)> WithSubscriptionAsync(string? settings = null, string? directory = null)
    {
        var events = await StartAsync(directory);
        return (events, await events.SubscribeAsync("acme-wallet", settings));
    }

    public static string Subscription(string topic) => $"{Domain}/topics/{topic}/eventSubscriptions/webhook-{topic}";

    /// <summary>The body of a subscription to https://hooks.{topic}.example/events.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="retryPolicy">JSON members of the retry policy.</param>
    /// <param name="deadLetters">The container for dead letters; null for none.</param>
    public string Body(string topic, string? retryPolicy = null, string? deadLetters = "dead-letters")
    {
        var properties = new JsonObject
        {
            ["destination"] = new JsonObject
            {
                ["endpointType"] = "WebHook",
                ["properties"] = new JsonObject
                {
                    ["endpointUrl"] = $"https://hooks.{topic}.example/events?code={Secret}",
                    ["deliveryAttributeMappings"] = new JsonArray(new JsonObject
                    {
                        ["name"] = "X-Relay-Secret",
                        ["type"] = "Static",
                        ["properties"] = new JsonObject { ["value"] = Secret, ["isSecret"] = true },
                    }),
                },
            },
            ["eventDeliverySchema"] = "CloudEventSchemaV1_0",
            ["retryPolicy"] = JsonNode.Parse($"{{{retryPolicy}}}"),
        };
        if (deadLetters is not null)
        {
            properties["deadLetterWithResourceIdentity"] = new JsonObject
            {
                ["identity"] = new JsonObject { ["type"] = "SystemAssigned" },
                ["deadLetterDestination"] = new JsonObject
                {
                    ["endpointType"] = "StorageBlob",
                    ["properties"] = new JsonObject { ["resourceId"] = $"{Azure.Subscription}/{Account}", ["blobContainerName"] = deadLetters },
                },
            };
        }
        return new JsonObject { ["properties"] = properties }.ToJsonString();
    }

    /// <summary>Opens a way to a new endpoint and subscribes it to a topic.</summary>
    public async Task<Receiver> SubscribeAsync(string topic, string? retryPolicy = null, string? deadLetters = "dead-letters")
    {
        var receiver = await Receiver.StartAsync();
        _receivers.Add(receiver);
        await CloseAsync();
        _hosts[$"hooks.{topic}.example"] = receiver.Address;
        await OpenAsync();
        (await Azure.PutAsync(Subscription(topic), Body(topic, retryPolicy, deadLetters))).Expect(HttpStatusCode.Created);
        return receiver;
    }

    public async Task OpenAsync()
    {
        var options = Gateway.ServedApi.Options with { Hosts = new Dictionary<string, Uri>(_hosts), OnDelivery = report => _reports.Writer.TryWrite(report) };
        _path = await Azure.Azure.OpenDataPathAsync(options, default);
    }

    public async Task CloseAsync()
    {
        if (_path is not null)
            await _path.DisposeAsync();
        _path = null;
    }

    /// <summary>Ends all of it and goes on with what a directory holds, at the same moment; nothing is open then.</summary>
    public async Task RestartAsync(string directory)
    {
        await CloseAsync();
        var clock = Clock;
        await Azure.DisposeAsync();
        Azure = await TestAzure.StartAsync(directory, clock);
    }

    /// <summary>What happened next to an event.</summary>
    public async Task<DeliveryReport> ReportAsync() => await _reports.Reader.ReadAsync();

    public static string Event(string id, string topic = "acme-wallet") =>
        $$$"""{"specversion":"1.0","type":"proof.transaction","source":"{{{topic}}}","id":"{{{id}}}","time":"2026-03-01T12:00:00Z","data":{"status":"completed","fiat_amount":1.10}}""";

    public Task<Answer> PublishAsync(string id, string topic = "acme-wallet") => PublishTextAsync(Event(id, topic));

    public async Task<Answer> PublishTextAsync(string body, string contentType = "application/cloudevents+json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://proof-events.westeurope-1.eventgrid.azure.net/api/events?api-version=2018-01-01")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var response = await Azure.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text)!.AsObject(), new Dictionary<string, string>());
    }

    /// <summary>The names of the blobs of dead letters.</summary>
    public async Task<IReadOnlyList<string>> DeadLettersAsync(string prefix = "") =>
        [.. XDocument.Parse(await Azure.Client.GetStringAsync(new Uri($"{Blobs}?restype=container&comp=list&prefix={prefix}"))).Descendants("Name").Select(name => name.Value)];

    /// <summary>The one event in a blob of dead letters.</summary>
    public async Task<JsonObject> DeadLetterAsync(string name) =>
        JsonNode.Parse(await Azure.Client.GetStringAsync(new Uri($"{Blobs}/{name}")))!.AsArray().Single()!.AsObject();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        foreach (var receiver in _receivers)
            await receiver.DisposeAsync();
        await Azure.DisposeAsync();
    }
}
