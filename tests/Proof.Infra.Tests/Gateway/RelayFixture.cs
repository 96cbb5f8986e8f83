using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Proof.Infra.Gateway;
using Proof.LocalAzure;
using Proof.Partners.Tokens;

namespace Proof.Infra.Tests.Gateway;

/// <summary>The relay's policy, run by LocalAzure's gateway, in front of an endpoint that keeps what it received.</summary>
public sealed class RelayFixture : IAsyncLifetime, IDisposable
{
    public const string Host = "relay.proof.example";
    public const string Secret = "the-secret-of-this-generation";
    public const string PreviousSecret = "the-secret-of-the-generation-before";

    private readonly string _directory = Directory.CreateTempSubdirectory("proof-relay-").FullName;
    private readonly Channel<Received> _received = Channel.CreateUnbounded<Received>();
    private WebApplication? _endpoint;
    private LocalAzure.LocalAzure? _azure;
    private DataPath? _path;
    private HttpClient? _client;

    /// <summary>What the endpoint answers.</summary>
    internal int Status { get; set; } = 200;

    /// <summary>Whether the endpoint has received something that nobody has looked at.</summary>
    internal bool HasReceived => _received.Reader.Count > 0;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _endpoint = builder.Build();
        _endpoint.Run(ReceiveAsync);
        await _endpoint.StartAsync();
        _azure = await LocalAzure.LocalAzure.StartAsync(new LocalAzureOptions { Directory = _directory }, default);
        var service = await DeployAsync(_azure);
        _path = await _azure.OpenDataPathAsync(
            new DataPathOptions
            {
                ApplicationGatewayId = service + "-none",
                ApiManagementId = service,
                EdgeSubnet = "10.20.0.0/24",
                Hosts = new Dictionary<string, Uri> { ["hooks.acme-wallet.example"] = new(_endpoint.Urls.Single()) },
            },
            default);
        _client = new HttpClient { BaseAddress = _path.GatewayAddress };
    }

    public async Task DisposeAsync()
    {
        if (_path is not null) await _path.DisposeAsync();
        if (_azure is not null) await _azure.DisposeAsync();
        if (_endpoint is not null) await _endpoint.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    public void Dispose() => _client?.Dispose();

    /// <summary>One delivery as Event Grid makes it, and what is different about it.</summary>
    internal async Task<HttpResponseMessage> DeliverAsync(string body, Action<HttpRequestMessage>? shape = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/events/acme-wallet") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/cloudevents+json; charset=utf-8");
        request.Headers.Host = Host;
        request.Headers.Add("X-Proof-Relay-Secret", Secret);
        request.Headers.Add(RelayPolicy.PathHeader, "/proof?v=2");
        request.Headers.Add("WebHook-Request-Origin", "eventgrid.azure.net");
        request.Headers.Add("aeg-event-type", "Notification");
        request.Headers.Add("aeg-subscription-name", "WEBHOOK-ACME-WALLET");
        request.Headers.Add("aeg-delivery-count", "0");
        request.Headers.Add("X-Forwarded-For", "198.51.100.7");
        request.Headers.Add("X-AppGW-Trace-Id", "1");
        shape?.Invoke(request);
        return await _client!.SendAsync(request);
    }

    internal async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Host ??= Host;
        return await _client!.SendAsync(request);
    }

    /// <summary>What the endpoint received next.</summary>
    internal async Task<Received> NextAsync() => await _received.Reader.ReadAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _received.Writer.TryWrite(new Received(http.Request.Method, http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, headers, body));
        http.Response.StatusCode = Status;
    }

    private static async Task<string> DeployAsync(LocalAzure.LocalAzure azure)
    {
        using var client = new HttpClient(azure.CreateHandler());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "any");
        var group = $"/subscriptions/{azure.Options.SubscriptionId}/resourceGroups/rg";
        var service = group + "/providers/Microsoft.ApiManagement/service/apim";
        await PutAsync(group, new JsonObject { ["location"] = "westeurope" });
        await PutAsync(service, JsonNode.Parse("""{"location":"westeurope","sku":{"name":"Developer","capacity":1},"properties":{"publisherEmail":"a@acme.example","publisherName":"Acme"}}""")!);
        await PutAsync(service + "/apis/relay", Properties("""{"path":"events","subscriptionRequired":false}"""));
        var policy = RelayPolicy.Text(Samples.Revision, Host, [ClientTokenText.Hash(Secret), ClientTokenText.Hash(PreviousSecret)]);
        await PutAsync(service + "/apis/relay/policies/policy", new JsonObject { ["properties"] = new JsonObject { ["format"] = "rawxml", ["value"] = policy } });
        foreach (var (id, method) in new[] { ("handshake", "OPTIONS"), ("deliver", "POST") })
            await PutAsync($"{service}/apis/relay/operations/{id}", Properties($$"""{"displayName":"x","method":"{{method}}","urlTemplate":"/{partner}","templateParameters":[{"name":"partner","type":"string"}]}"""));
        await PutAsync(service + "/backends/webhook-acme-wallet", Properties("""{"url":"https://hooks.acme-wallet.example","protocol":"http"}"""));
        return service;

        async Task PutAsync(string id, JsonNode body)
        {
            using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
            using var answer = await client.PutAsync($"https://management.azure.com{id}?api-version=2024-05-01".Replace("rg?api-version=2024-05-01", "rg?api-version=2024-03-01", StringComparison.Ordinal), content);
            Assert.True(answer.IsSuccessStatusCode, $"{id}: {await answer.Content.ReadAsStringAsync()}");
        }

        static JsonObject Properties(string text) => new() { ["properties"] = JsonNode.Parse(text) };
    }
}

/// <summary>A request as it arrived.</summary>
internal sealed record Received(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
