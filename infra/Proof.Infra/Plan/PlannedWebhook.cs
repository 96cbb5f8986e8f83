namespace Proof.Infra.Plan;

/// <summary>
/// Where a partner gets its events. The URL is cut behind the host name: a gateway adds the path that it asks for to a backend's URL, and
/// always with a slash between them, so a backend with the whole URL would be asked with a slash too many.
/// </summary>
internal sealed record PlannedWebhook
{
    private static readonly char[] EndsHost = ['/', '?'];

    /// <summary>Cuts a URL that the rules of partner files found nothing wrong with.</summary>
    public PlannedWebhook(string url)
    {
        var end = url.IndexOfAny(EndsHost, url.IndexOf("://", StringComparison.Ordinal) + "://".Length);
        (Url, Origin) = (url, end < 0 ? url : url[..end]);
        var rest = url[Origin.Length..];
        Path = rest.StartsWith('/') ? rest : "/" + rest;
    }

    /// <summary>The URL as the partner's file has it.</summary>
    public string Url { get; }

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string Origin { get; }

    /// <summary>Path and query string, from the slash on.</summary>
    public string Path { get; }
}
