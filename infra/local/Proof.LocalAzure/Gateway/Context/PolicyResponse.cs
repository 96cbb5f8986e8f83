using System.Text;

namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The response as expressions see it. Policies change it on its way to the caller.</summary>
internal sealed class PolicyResponse
{
    /// <summary>The body; null when it was not read into memory because no expression looks at it.</summary>
    public MessageBody? Body { get; internal set; }

    /// <summary>The headers.</summary>
    public HeaderDictionary Headers { get; } = new();

    /// <summary>The HTTP status code.</summary>
    public int StatusCode { get; internal set; } = 200;

    /// <summary>The text after the status code; null for the usual one.</summary>
    public string? StatusReason { get; internal set; }

    /// <summary>The backend's answer while its body is still a stream; null otherwise.</summary>
    internal HttpResponseMessage? Stream { get; set; }

    /// <summary>Replaces the body by text in UTF-8.</summary>
    internal void SetBody(string text)
    {
        Body = new MessageBody(Encoding.UTF8.GetBytes(text));
        Stream = null;
    }
}
