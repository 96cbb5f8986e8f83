namespace Pulumi.Protocol;

/// <summary>Names of headers and trailers of the gRPC over HTTP/2 specification.</summary>
internal static class GrpcHeaders
{
    /// <summary>The content type of requests and answers.</summary>
    public const string ContentType = "application/grpc";

    /// <summary>The trailer with the number of a <see cref="GrpcStatus"/>.</summary>
    public const string Status = "grpc-status";

    /// <summary>The trailer with the text of an error, in the form of <see cref="GrpcMessageText"/>.</summary>
    public const string Message = "grpc-message";
}
