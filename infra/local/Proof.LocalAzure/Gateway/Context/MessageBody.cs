using System.Text;
using Newtonsoft.Json.Linq;

namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The body of a request or response, read whole before an expression asks for it.</summary>
/// <param name="content">The bytes.</param>
internal sealed class MessageBody(ReadOnlyMemory<byte> content)
{
    /// <summary>
    /// The largest body that expressions can read, in bytes: 2 MiB. Source: API Management limits, buffered payload of the v2 tiers, the
    /// smallest of all tiers with a gateway of their own.
    /// </summary>
    internal const int MaxSize = 2 * 1024 * 1024;

    private bool _isRead;

    /// <summary>The bytes that go on to the next hop: none when the body was read without keeping it.</summary>
    internal ReadOnlyMemory<byte> Remaining => _isRead ? default : content;

    /// <summary>The body as <see cref="string"/>, <see cref="byte"/>[] or Newtonsoft JSON.</summary>
    /// <param name="preserveContent">False: the body is gone afterwards, and must be set again if the next hop is to get one.</param>
    /// <exception cref="InvalidOperationException">The body is gone already.</exception>
    public T As<T>(bool preserveContent = false)
    {
        if (_isRead)
            throw new InvalidOperationException("The body has been read before without preserveContent: true.");
        _isRead = !preserveContent;
        object value = typeof(T) == typeof(byte[]) ? content.ToArray() : Text;
        if (typeof(JToken).IsAssignableFrom(typeof(T)))
            value = JToken.Parse((string)value);
        return (T)value;
    }

    private string Text => Encoding.UTF8.GetString(content.Span is [0xEF, 0xBB, 0xBF, ..] ? content.Span[3..] : content.Span);
}
