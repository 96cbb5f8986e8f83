using Proof.LocalAzure.Gateway.Context;
using Proof.LocalAzure.Gateway.Policies;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>Turns a backend's answer into the response that policies see.</summary>
internal static class BackendResponse
{
    /// <summary>Takes over status and headers; the body is read only when an expression looks at it.</summary>
    public static async Task<PolicyResponse> ReadAsync(HttpResponseMessage answer, bool readBody, CancellationToken cancellationToken)
    {
        var response = new PolicyResponse { StatusCode = (int)answer.StatusCode, StatusReason = answer.ReasonPhrase, Stream = answer };
        var connection = string.Join(",", answer.Headers.Connection);
        foreach (var (name, values) in answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated))
        {
            if (!HeaderRules.StaysHere(name, connection))
                response.Headers.Set(name, [.. values]);
        }
        if (!readBody)
            return response;
        try
        {
            response.Body = new MessageBody(await ReadAsync(await answer.Content.ReadAsStreamAsync(cancellationToken), cancellationToken)
                ?? throw new PolicyFailureException(500, "ResponseBodyTooLarge", $"The response body is larger than {MessageBody.MaxSize} bytes, and a policy reads it."));
            response.Stream = null;
            return response;
        }
        finally
        {
            answer.Dispose();
        }
    }

    /// <summary>The whole stream; null when it is larger than expressions can read.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer, cancellationToken) is var count and > 0)
        {
            if (copy.Length + count > MessageBody.MaxSize)
                return null;
            copy.Write(buffer, 0, count);
        }
        return copy.ToArray();
    }
}
