using System.Buffers;
using System.Buffers.Binary;
using Google.Protobuf;

namespace Pulumi.Protocol;

/// <summary>
/// One message on the wire: a byte that says whether it is compressed, four bytes of length (big-endian), the message
/// (source: the gRPC over HTTP/2 specification). Compression is neither offered nor accepted.
/// </summary>
internal static class GrpcFrame
{
    /// <summary>The largest message in bytes, in either direction: 400 MiB, as in the official SDKs and the engine.</summary>
    public const int MaxMessageSize = 400 * 1024 * 1024;

    private const int HeaderSize = 5;

    /// <summary>Writes a message with its header.</summary>
    /// <exception cref="GrpcException">The message is too large.</exception>
    public static void Write(IBufferWriter<byte> output, IMessage message)
    {
        var size = message.CalculateSize();
        if (size > MaxMessageSize) throw TooLarge((uint)size);

        var header = output.GetSpan(HeaderSize);
        header[0] = 0;
        BinaryPrimitives.WriteInt32BigEndian(header[1..], size);
        output.Advance(HeaderSize);
        message.WriteTo(output);
    }

    /// <summary>The frame of a message as one array.</summary>
    /// <exception cref="GrpcException">The message is too large.</exception>
    public static ReadOnlyMemory<byte> ToBytes(IMessage message)
    {
        var buffer = new ArrayBufferWriter<byte>(HeaderSize + message.CalculateSize());
        Write(buffer, message);
        return buffer.WrittenMemory;
    }

    /// <summary>Reads the one message of a unary call, however many reads it takes to arrive.</summary>
    /// <exception cref="GrpcException">The frame is cut off, compressed, too large, followed by more, or not a message of this type.</exception>
    public static async Task<T> ReadAsync<T>(Stream input, MessageParser<T> parser, CancellationToken cancellation)
        where T : IMessage<T>
    {
        var header = new byte[HeaderSize];
        var length = await ReadHeaderAsync(input, header, cancellation);
        var body = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var read = await input.ReadAtLeastAsync(body.AsMemory(0, length), length, throwOnEndOfStream: false, cancellation);
            if (read < length) throw new GrpcException(GrpcStatus.Internal, $"The message is cut off: {read} of {length} bytes arrived.");

            if (await input.ReadAsync(header.AsMemory(0, 1), cancellation) != 0)
                throw new GrpcException(GrpcStatus.Internal, "More than one message arrived in a unary call.");

            return parser.ParseFrom(body, 0, length);
        }
        catch (InvalidProtocolBufferException e)
        {
            throw new GrpcException(GrpcStatus.Internal, $"The message is not a valid {typeof(T).Name}: {e.Message}", e);
        }
        finally
        {
            // The message may hold secrets; the array goes back to a pool that others use.
            ArrayPool<byte>.Shared.Return(body, clearArray: true);
        }
    }

    private static async Task<int> ReadHeaderAsync(Stream input, byte[] header, CancellationToken cancellation)
    {
        var read = await input.ReadAtLeastAsync(header, HeaderSize, throwOnEndOfStream: false, cancellation);
        if (read < HeaderSize) throw new GrpcException(GrpcStatus.Internal, $"No message arrived: {read} of {HeaderSize} header bytes.");
        if (header[0] != 0) throw new GrpcException(GrpcStatus.Unimplemented, "The message is compressed; only plain messages are accepted.");

        var length = BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(1));
        return length <= MaxMessageSize ? (int)length : throw TooLarge(length);
    }

    private static GrpcException TooLarge(uint size) => new(
        GrpcStatus.ResourceExhausted, $"The message has {size} bytes; the largest allowed is {MaxMessageSize} (400 MiB).");
}
