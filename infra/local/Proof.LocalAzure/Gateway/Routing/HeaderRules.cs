using System.Buffers;

namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>What a header may look like and which headers stay on their own connection.</summary>
internal static class HeaderRules
{
    // RFC 9110, 5.6.2: token.
    private static readonly SearchValues<char> Token =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // RFC 9110, 7.6.1, and what proxies treat alike.
    private static readonly HashSet<string> HopByHop = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    // Source: set-header policy, usage notes.
    private static readonly HashSet<string> Untouchable = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Keep-Alive", "Transfer-Encoding",
    };

    // Source: set-header policy, usage notes: these keep one line for each value, because a value may hold a comma.
    private static readonly HashSet<string> KeptApart = new(StringComparer.OrdinalIgnoreCase)
    {
        "User-Agent", "WWW-Authenticate", "Proxy-Authenticate", "Cookie", "Set-Cookie", "Warning", "Date", "Expires", "If-Modified-Since",
        "If-Unmodified-Since", "Last-Modified", "Retry-After",
    };

    /// <summary>Whether the text can be a header's name.</summary>
    public static bool IsName(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(Token);

    /// <summary>Whether the text can be a header's value: no control character other than a tab, nothing above U+00FF.</summary>
    public static bool IsValue(string value)
    {
        foreach (var c in value)
        {
            if (c is < ' ' and not '\t' or '\x7F' or > '\xFF')
                return false;
        }
        return true;
    }

    /// <summary>Throws when the name or a value could not stand in a message.</summary>
    /// <exception cref="FormatException">It could not.</exception>
    public static void Check(string name, IEnumerable<string> values)
    {
        if (!IsName(name))
            throw new FormatException("The name of a header must be a token of letters, digits and hyphens.");
        if (!values.All(IsValue))
            throw new FormatException($"A value of header '{name}' holds a line break, another control character, or a character above U+00FF.");
    }

    /// <summary>Whether a header belongs to one connection and is not passed on; <paramref name="connection"/> is the Connection header's value.</summary>
    public static bool StaysHere(string name, string? connection) =>
        HopByHop.Contains(name)
        || connection is not null && connection.Split(',', StringSplitOptions.TrimEntries).Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether set-header may not change it.</summary>
    public static bool IsUntouchable(string name) => Untouchable.Contains(name);

    /// <summary>Whether several values become one, joined by commas, when set-header writes them.</summary>
    public static bool Joins(string name) => !KeptApart.Contains(name);
}
