namespace Proof.Partners.Webhooks;

/// <summary>
/// A URL taken apart as RFC 3986, section 3, has it, by its delimiters alone. .NET's <see cref="Uri"/> drops some control characters from
/// hosts and rewrites others, so it would show the rules another URL than the one that is written.
/// </summary>
internal sealed record WebUrl
{
    /// <summary>Before <c>://</c>; null when there is no <c>://</c>.</summary>
    public string? Scheme { get; private init; }

    /// <summary>Before the last @ of the authority; null when there is none.</summary>
    public string? UserInfo { get; private init; }

    /// <summary>The host as it is written; an IPv6 literal with its brackets.</summary>
    public string Host { get; private init; } = "";

    /// <summary>After the host's colon; null when there is no colon.</summary>
    public string? Port { get; private init; }

    /// <summary>The path, from its slash on.</summary>
    public string Path { get; private init; } = "";

    /// <summary>After the question mark; null when there is none.</summary>
    public string? Query { get; private init; }

    /// <summary>After the number sign; null when there is none.</summary>
    public string? Fragment { get; private init; }

    /// <summary>Takes a text apart.</summary>
    public static WebUrl Of(string text)
    {
        var (rest, fragment) = Cut(text, '#');
        (rest, var query) = Cut(rest, '?');
        var start = rest.IndexOf("://", StringComparison.Ordinal);
        if (start < 0) return new() { Path = rest, Query = query, Fragment = fragment };

        var (scheme, afterScheme) = (rest[..start], rest[(start + 3)..]);
        var slash = afterScheme.IndexOf('/', StringComparison.Ordinal);
        var (authority, path) = slash < 0 ? (afterScheme, "") : (afterScheme[..slash], afterScheme[slash..]);
        var at = authority.LastIndexOf('@');
        var hostAndPort = authority[(at + 1)..];
        var colon = hostAndPort.IndexOf(':', Math.Max(0, hostAndPort.LastIndexOf(']')));
        return new()
        {
            Scheme = scheme,
            UserInfo = at < 0 ? null : authority[..at],
            Host = colon < 0 ? hostAndPort : hostAndPort[..colon],
            Port = colon < 0 ? null : hostAndPort[(colon + 1)..],
            Path = path,
            Query = query,
            Fragment = fragment,
        };
    }

    private static (string Before, string? After) Cut(string text, char at)
    {
        var index = text.IndexOf(at, StringComparison.Ordinal);
        return index < 0 ? (text, null) : (text[..index], text[(index + 1)..]);
    }
}
