namespace Pulumi.Protocol;

/// <summary>A call that ended with another status than <see cref="GrpcStatus.Ok"/>. A handler throws it to answer so.</summary>
public sealed class GrpcException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="status">How the call ended.</param>
    /// <param name="message">What the other side is told, in plain text; any characters.</param>
    /// <param name="innerException">What it came from on this side; the other side never sees it.</param>
    public GrpcException(GrpcStatus status, string message, Exception? innerException = null)
        : base(message, innerException) => Status = status;

    /// <summary>How the call ended.</summary>
    public GrpcStatus Status { get; }
}
