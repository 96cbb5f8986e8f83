using System.Net;
using System.Net.Http.Headers;
using Google.Protobuf;
using Pulumirpc;

namespace Pulumi.Protocol.Tests;

/// <summary>Bytes as another implementation sends them, or as a broken one would.</summary>
public sealed class WireTests
{
    private const string Method = "pulumirpc.ResourceMonitor/SupportsFeature";
    private static readonly byte[] Request = Frame(new SupportsFeatureRequest { Id = "secrets" });

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public async Task A_frame_that_arrives_in_pieces_is_put_together(int piece)
    {
        var (response, body) = await PostAsync(Request, piece);

        Assert.Equal("0", response.TrailingHeaders.GetValues("grpc-status").Single());
        Assert.Equal("application/grpc", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(Frame(new SupportsFeatureResponse { HasSupport = true }), body);
    }

    [Fact]
    public async Task An_error_has_no_body_and_escapes_only_what_it_must()
    {
        var (response, body) = await PostAsync(Frame(new SupportsFeatureRequest { Id = "fail" }), piece: 100);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("9", response.Headers.GetValues("grpc-status").Single());
        Assert.Equal("what: gr%C3%BCn, 5 %25", response.Headers.GetValues("grpc-message").Single());
        Assert.Empty(body);
    }

    [Fact]
    public async Task A_cut_off_frame_is_an_internal_error() => Assert.Equal("13", await StatusOfAsync(Request[..^1]));

    [Fact]
    public async Task A_missing_frame_is_an_internal_error() => Assert.Equal("13", await StatusOfAsync([]));

    [Fact]
    public async Task A_second_message_is_an_internal_error() => Assert.Equal("13", await StatusOfAsync([.. Request, .. Request]));

    [Fact]
    public async Task A_message_that_is_not_protobuf_is_an_internal_error() => Assert.Equal("13", await StatusOfAsync([0, 0, 0, 0, 1, 0xFF]));

    [Fact]
    public async Task A_compressed_message_is_unimplemented() => Assert.Equal("12", await StatusOfAsync([1, .. Request[1..]]));

    [Fact]
    public async Task A_message_over_400_MiB_is_refused_by_its_header() => Assert.Equal("8", await StatusOfAsync([0, 0x19, 0, 0, 1]));

    [Fact]
    public async Task Another_content_type_is_refused()
    {
        var (response, _) = await PostAsync(Request, piece: 100, contentType: "application/json");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task An_answer_without_status_is_an_internal_error()
    {
        await using var server = await GrpcServer.StartAsync(app =>
            Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapPost(app, "/" + Method, context => context.Response.Body.WriteAsync(Request).AsTask()));
        using var client = new GrpcClient(server.Address);

        var error = await Assert.ThrowsAsync<GrpcException>(
            () => client.CallAsync(Method, new SupportsFeatureRequest(), SupportsFeatureResponse.Parser));

        Assert.Equal(GrpcStatus.Internal, error.Status);
        Assert.Contains("grpc-status", error.Message, StringComparison.Ordinal);
    }

    private static async Task<string> StatusOfAsync(byte[] body)
    {
        var (response, _) = await PostAsync(body, piece: 100);
        return response.Headers.GetValues("grpc-status").Single();
    }

    private static async Task<(HttpResponseMessage Response, byte[] Body)> PostAsync(byte[] body, int piece, string contentType = "application/grpc")
    {
        await using var server = await GrpcServer.StartAsync(app => app.MapUnary<SupportsFeatureRequest, SupportsFeatureResponse>(Method, (request, _) =>
            request.Id == "fail"
                ? Task.FromException<SupportsFeatureResponse>(new GrpcException(GrpcStatus.FailedPrecondition, "what: grün, 5 %"))
                : Task.FromResult(new SupportsFeatureResponse { HasSupport = true })));
        using var http = new HttpClient();
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri($"http://{server.Address}/{Method}"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new PiecewiseContent(body, piece) { Headers = { ContentType = new MediaTypeHeaderValue(contentType) } },
        };

        var response = await http.SendAsync(post);
        return (response, await response.Content.ReadAsByteArrayAsync());
    }

    private static byte[] Frame(IMessage message)
    {
        var bytes = message.ToByteArray();
        return [0, 0, 0, 0, (byte)bytes.Length, .. bytes];
    }

    /// <summary>Sends a body in pieces, each flushed by itself.</summary>
    private sealed class PiecewiseContent(byte[] body, int piece) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            foreach (var part in body.Chunk(piece))
            {
                await stream.WriteAsync(part);
                await stream.FlushAsync();
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
