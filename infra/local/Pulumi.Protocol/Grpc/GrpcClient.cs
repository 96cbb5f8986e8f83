using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;

namespace Pulumi.Protocol;

/// <summary>Makes unary gRPC calls to one server over HTTP/2 in clear text, as Pulumi's SDKs do on the loopback interface.</summary>
public sealed class GrpcClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _address;

    /// <summary>Makes a client; it connects with the first call.</summary>
    /// <param name="address">The server as <c>host:port</c>, without a scheme: the form of <c>PULUMI_MONITOR</c> and <c>PULUMI_ENGINE</c>.</param>
    /// <exception cref="ArgumentException">The address is not of that form.</exception>
    public GrpcClient(string address)
    {
        if (!Uri.TryCreate($"http://{address}/", UriKind.Absolute, out var uri) || uri.PathAndQuery != "/" || uri.UserInfo.Length > 0)
            throw new ArgumentException($"'{address}' is not the address of a server: expected host:port, such as 127.0.0.1:40000.", nameof(address));

        _address = address;
        _http = new HttpClient(CreateHandler())
        {
            BaseAddress = uri,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Timeout = Timeout.InfiniteTimeSpan, // A registration lasts as long as the cloud takes.
        };
    }

    /// <summary>Makes a call and returns its answer.</summary>
    /// <param name="method">The method, such as <c>pulumirpc.Engine/Log</c>.</param>
    /// <param name="request">The request.</param>
    /// <param name="parser">The parser of the answer's type.</param>
    /// <param name="cancellation">Ends the call early.</param>
    /// <exception cref="GrpcException">
    /// The server answered with an error, or could not be reached (<see cref="GrpcStatus.Unavailable"/>), or its answer is not gRPC.
    /// </exception>
    public async Task<TResponse> CallAsync<TRequest, TResponse>(
        string method, TRequest request, MessageParser<TResponse> parser, CancellationToken cancellation = default)
        where TRequest : IMessage<TRequest>
        where TResponse : IMessage<TResponse>
    {
        using var post = CreateRequest(method, request);
        try
        {
            using var response = await _http.SendAsync(post, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return await ReadAnswerAsync(method, response, parser, cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new GrpcException(GrpcStatus.Unavailable, $"The server at {_address} does not answer {method}: {e.Message}", e);
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _http.Dispose();

    private static SocketsHttpHandler CreateHandler() => new()
    {
        EnableMultipleHttp2Connections = true,
        UseProxy = false, // A proxy from the environment must not see what stays on this machine.
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
    };

    private static HttpRequestMessage CreateRequest(string method, IMessage request)
    {
        var content = new ReadOnlyMemoryContent(GrpcFrame.ToBytes(request));
        content.Headers.ContentType = new MediaTypeHeaderValue(GrpcHeaders.ContentType);
        var post = new HttpRequestMessage(HttpMethod.Post, method)
        {
            Content = content,
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        post.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        return post;
    }

    private static async Task<T> ReadAnswerAsync<T>(string method, HttpResponseMessage response, MessageParser<T> parser, CancellationToken cancellation)
        where T : IMessage<T>
    {
        // An error without a message comes in the headers alone ("trailers-only").
        if (ReadStatus(response.Headers) is { } early && early != GrpcStatus.Ok) throw Failed(early, response.Headers);
        if (response.StatusCode != HttpStatusCode.OK) throw NotGrpc(method, response.StatusCode);

        T? answer = default;
        GrpcException? broken = null;
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        try
        {
            answer = await GrpcFrame.ReadAsync(body, parser, cancellation);
        }
        catch (GrpcException e)
        {
            // The trailers say more than a cut-off message: read on to them.
            broken = e;
            await body.CopyToAsync(Stream.Null, cancellation);
        }

        var status = ReadStatus(response.TrailingHeaders)
            ?? throw new GrpcException(GrpcStatus.Internal, $"The answer to {method} has no {GrpcHeaders.Status} trailer.");
        if (status != GrpcStatus.Ok) throw Failed(status, response.TrailingHeaders);
        return broken is null ? answer! : throw broken;
    }

    private static GrpcStatus? ReadStatus(HttpResponseHeaders headers) =>
        !headers.TryGetValues(GrpcHeaders.Status, out var values) ? null
        : int.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? (GrpcStatus)code
        : GrpcStatus.Unknown;

    private static GrpcException Failed(GrpcStatus status, HttpResponseHeaders headers)
    {
        var text = headers.TryGetValues(GrpcHeaders.Message, out var values) ? GrpcMessageText.Decode(values.First()) : $"The call ended with status {status}.";
        return new GrpcException(status, text);
    }

    // Codes of the gRPC specification for answers that come from something that does not speak gRPC.
    private static GrpcException NotGrpc(string method, HttpStatusCode code) => new(
        code switch
        {
            HttpStatusCode.NotFound => GrpcStatus.Unimplemented,
            HttpStatusCode.Unauthorized => GrpcStatus.Unauthenticated,
            HttpStatusCode.Forbidden => GrpcStatus.PermissionDenied,
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => GrpcStatus.Unavailable,
            HttpStatusCode.BadRequest => GrpcStatus.Internal,
            _ => GrpcStatus.Unknown,
        },
        $"The server answered {method} with HTTP status {(int)code}.");
}
