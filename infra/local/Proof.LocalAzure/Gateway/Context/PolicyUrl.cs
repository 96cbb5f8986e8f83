namespace Proof.LocalAzure.Gateway.Context;

/// <summary>The URL of a request or of the backend.</summary>
/// <param name="scheme"><c>http</c> or <c>https</c>.</param>
/// <param name="host">The host name without port.</param>
/// <param name="port">The port.</param>
/// <param name="path">The path, beginning with a slash, as it is encoded in the URL.</param>
/// <param name="queryString">Empty, or the query string beginning with a question mark, as it is encoded in the URL.</param>
internal sealed class PolicyUrl(string scheme, string host, int port, string path, string queryString)
{
    private QueryDictionary? _query;

    /// <summary>The host name without port.</summary>
    public string Host => host;

    /// <summary>The path, beginning with a slash.</summary>
    public string Path => path;

    /// <summary>The port.</summary>
    public int Port => port;

    /// <summary>The parameters of the query string, decoded.</summary>
    public QueryDictionary Query => _query ??= new QueryDictionary(queryString);

    /// <summary>Empty, or the query string beginning with a question mark.</summary>
    public string QueryString => queryString;

    /// <summary><c>http</c> or <c>https</c>.</summary>
    public string Scheme => scheme;

    /// <summary>The whole URL.</summary>
    public override string ToString() => $"{scheme}://{host}:{port}{path}{queryString}";
}
