using System.Globalization;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Pulumi.Protocol;

/// <summary>The server's side of unary gRPC calls, on ASP.NET Core's routing.</summary>
public static class GrpcEndpoints
{
    /// <summary>Answers one method.</summary>
    /// <param name="endpoints">Where to add it.</param>
    /// <param name="method">The method, such as <c>pulumirpc.Engine/Log</c>.</param>
    /// <param name="handler">
    /// Makes the answer. A <see cref="GrpcException"/> becomes its status; any other exception becomes
    /// <see cref="GrpcStatus.Unknown"/> with its message. The token is cancelled when the caller goes away.
    /// </param>
    public static void MapUnary<TRequest, TResponse>(
        this IEndpointRouteBuilder endpoints, string method, Func<TRequest, CancellationToken, Task<TResponse>> handler)
        where TRequest : IMessage<TRequest>, new()
        where TResponse : IMessage<TResponse>
    {
        var parser = new MessageParser<TRequest>(() => new TRequest());
        endpoints.MapPost("/" + method, context => AnswerAsync(context, parser, handler));
    }

    /// <summary>Answers every other method with <see cref="GrpcStatus.Unimplemented"/>, naming it.</summary>
    public static void MapUnknownMethods(this IEndpointRouteBuilder endpoints) => endpoints.MapFallback("{**method}", context =>
    {
        var method = context.Request.Path.Value?.TrimStart('/');
        return FailAsync(context, new GrpcException(GrpcStatus.Unimplemented, $"unknown method {method}"));
    });

    private static async Task AnswerAsync<TRequest, TResponse>(
        HttpContext context, MessageParser<TRequest> parser, Func<TRequest, CancellationToken, Task<TResponse>> handler)
        where TRequest : IMessage<TRequest>
        where TResponse : IMessage<TResponse>
    {
        if (context.Request.ContentType?.StartsWith(GrpcHeaders.ContentType, StringComparison.Ordinal) != true)
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        try
        {
            var request = await GrpcFrame.ReadAsync(context.Request.Body, parser, context.RequestAborted);
            var answer = await handler(request, context.RequestAborted);

            context.Response.ContentType = GrpcHeaders.ContentType;
            GrpcFrame.Write(context.Response.BodyWriter, answer);
            context.Response.AppendTrailer(GrpcHeaders.Status, "0");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort(); // Nobody is there to be answered.
        }
        catch (GrpcException e)
        {
            await FailAsync(context, e);
        }
#pragma warning disable CA1031 // Whatever a handler throws, the caller must get an answer; it reports the text to its user.
        catch (Exception e)
#pragma warning restore CA1031
        {
            await FailAsync(context, new GrpcException(GrpcStatus.Unknown, e.Message, e));
        }
    }

    // An error has no message, only headers ("trailers-only" in the specification).
    private static Task FailAsync(HttpContext context, GrpcException error)
    {
        context.Response.ContentType = GrpcHeaders.ContentType;
        context.Response.Headers[GrpcHeaders.Status] = ((int)error.Status).ToString(CultureInfo.InvariantCulture);
        context.Response.Headers[GrpcHeaders.Message] = GrpcMessageText.Encode(error.Message);
        return context.Response.CompleteAsync();
    }
}
