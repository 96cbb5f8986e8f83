using Microsoft.AspNetCore.Http;

namespace Proof.LocalAzure.Edge;

/// <summary>A rewrite rule's header: it takes the place of whatever the request has of that name.</summary>
/// <param name="Name">The header.</param>
/// <param name="Value">Its value: a text, or a server variable.</param>
internal sealed record HeaderRewrite(string Name, string Value)
{
    /// <summary>The server variable that is the caller's address, without a port.</summary>
    public const string ClientIp = "{var_client_ip}";

    /// <summary>Whether a value can be run here.</summary>
    public static bool CanRun(string value) => value == ClientIp || !value.Contains('{', StringComparison.Ordinal) && !value.Contains('}', StringComparison.Ordinal);

    /// <summary>Sets the header.</summary>
    public void Apply(IHeaderDictionary headers, string caller) => headers[Name] = Value == ClientIp ? caller : Value;
}
