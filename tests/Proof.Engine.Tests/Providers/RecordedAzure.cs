using System.Net;
using System.Text;

namespace Proof.Engine.Tests.Providers;

/// <summary>Answers requests with prepared responses, in order, and remembers what was asked.</summary>
internal sealed class RecordedAzure : HttpMessageHandler
{
    private readonly Queue<Func<HttpResponseMessage>> _answers = new();

    /// <summary>Method, URL and body of every request.</summary>
    public List<(string Method, string Url, string Body)> Requests { get; } = [];

    public RecordedAzure Answer(HttpStatusCode status, string body = "", params (string Name, string Value)[] headers)
    {
        _answers.Enqueue(() =>
        {
            var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            foreach (var (name, value) in headers)
                response.Headers.TryAddWithoutValidation(name, value);
            return response;
        });
        return this;
    }

    public RecordedAzure Break()
    {
        _answers.Enqueue(() => throw new HttpRequestException("connection refused"));
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add((request.Method.Method, request.RequestUri!.ToString(), body));
        Assert.True(_answers.Count > 0, $"no answer is prepared for {request.Method} {request.RequestUri}");
        return _answers.Dequeue()();
    }
}
