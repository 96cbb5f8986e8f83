using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Proof.Benchmarks.Environments;

/// <summary>
/// Requests per second through edge and gateway, in one process with the client. What the edge refuses costs little more than the HTTP
/// itself, so it is what the others are held against.
/// </summary>
internal static class RequestRate
{
    private const string ClientAddress = "X-Client-Address";
    private const int Connections = 8;
    private static readonly int[] Sizes = [10, 500];
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(5);

    /// <summary>Measures each kind of answer at each size.</summary>
    public static async Task RunAsync(TextWriter output)
    {
        output.WriteLine("partners   403 at the edge   401 at the gateway (ratio)   200 from the backend (ratio)");
        foreach (var size in Sizes)
        {
            using var project = new GeneratedProject(size);
            // The limit per partner is not what is measured here.
            project.Configure("rateLimitCalls", "1000000");
            await project.MustAsync("up", "sandbox", "--yes");
            var token = (await project.MustAsync("outputs", "sandbox", "clientTokens." + GeneratedProject.Slug(0), "--show-secrets")).Trim();
            await ServeAsync(project, async edge =>
            {
                var blocked = await RateAsync(edge, "192.0.2.1", token, HttpStatusCode.Forbidden);
                var unknown = await RateAsync(edge, GeneratedProject.Address(0, 0), token[..^1], HttpStatusCode.Unauthorized);
                var allowed = await RateAsync(edge, GeneratedProject.Address(0, 0), token, HttpStatusCode.OK);
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{size,8:N0} {blocked,13:N0} /s {unknown,18:N0} /s ({unknown / blocked:0.00}) {allowed,20:N0} /s ({allowed / blocked:0.00})"));
            });
        }
    }

    private static async Task ServeAsync(GeneratedProject project, Func<Uri, Task> measure)
    {
        var lines = Channel.CreateUnbounded<string>();
        using var stop = new CancellationTokenSource();
        using var output = new FirstLine(lines.Writer);
        using var error = new StringWriter();
        var serving = Task.Run(() => project.RunAsync(output, error, stop.Token, "serve", "sandbox", "--json", "--client-address-header", ClientAddress));
        if (await Task.WhenAny(serving, lines.Reader.WaitToReadAsync().AsTask()) == serving)
        {
            throw new InvalidOperationException($"serve answered {await serving}: {error}");
        }

        await measure(new Uri((string)JsonNode.Parse(await lines.Reader.ReadAsync())!["edge"]!));
        await stop.CancelAsync();
        await serving;
    }

    private static async Task<double> RateAsync(Uri edge, string address, string token, HttpStatusCode expected)
    {
        using var client = new HttpClient { BaseAddress = edge };
        await CountAsync(Warming);
        return await CountAsync(Measuring) / Measuring.TotalSeconds;

        async Task<double> CountAsync(TimeSpan time)
        {
            var start = Stopwatch.GetTimestamp();
            var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
            {
                var count = 0;
                for (; Stopwatch.GetElapsedTime(start) < time; count++) await SendAsync();
                return count;
            }));
            return counts.Sum();
        }

        async Task SendAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/widget/session");
            request.Headers.Add(ClientAddress, address);
            request.Headers.Authorization = new("Bearer", token);
            using var answer = await client.SendAsync(request);
            await answer.Content.CopyToAsync(Stream.Null);
            if (answer.StatusCode != expected) throw new InvalidOperationException($"{(int)answer.StatusCode} instead of {(int)expected}");
        }
    }

    private sealed class FirstLine(ChannelWriter<string> lines) : StringWriter
    {
        public override void WriteLine(string? value) => lines.TryWrite(value ?? "");

        public override Task WriteLineAsync(string? value)
        {
            WriteLine(value);
            return Task.CompletedTask;
        }
    }
}
