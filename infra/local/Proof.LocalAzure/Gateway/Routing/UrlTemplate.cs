namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>
/// The URL template of an operation: segments that are literal or one parameter, and maybe a wildcard at the end, such as
/// <c>/transactions/{id}</c>, <c>/*</c> or <c>/files/{*path}</c>.
/// </summary>
internal sealed class UrlTemplate : IComparable<UrlTemplate>
{
    private readonly string[] _segments;
    private readonly string? _wildcard;

    /// <summary>Reads a template that <see cref="FindProblem"/> found nothing wrong with.</summary>
    public UrlTemplate(string template)
    {
        var segments = Split(template);
        _wildcard = segments is [.., var last] && IsWildcard(last) ? last : null;
        _segments = _wildcard is null ? segments : segments[..^1];
    }

    /// <summary>Why the gateway could not match this template; null when it can.</summary>
    public static string? FindProblem(string template)
    {
        if (!template.StartsWith('/'))
            return "must begin with '/'";
        if (template.Contains('?', StringComparison.Ordinal))
            return "has a query string, which LocalAzure's gateway does not match; take it out of the template";
        var segments = Split(template);
        if (segments.SkipLast(1).Any(IsWildcard))
            return "has a wildcard that is not the last segment";
        return Array.Find(segments, s => s.AsSpan().ContainsAny('{', '}', '*') && !IsWildcard(s) && !IsParameter(s)) is { } odd
            ? $"has the segment '{odd}'; LocalAzure's gateway matches segments that are literal, one {{parameter}}, or a wildcard at the end"
            : null;
    }

    /// <summary>Whether a decoded path matches, and the values of the template's parameters. Literal segments match in any case.</summary>
    public bool TryMatch(string path, out Dictionary<string, string> parameters)
    {
        parameters = [];
        var segments = Split(path);
        if (_wildcard is null ? segments.Length != _segments.Length : segments.Length < _segments.Length)
            return false;
        for (var i = 0; i < _segments.Length; i++)
        {
            if (IsParameter(_segments[i]) && segments[i].Length > 0)
                parameters[_segments[i][1..^1]] = segments[i];
            else if (!_segments[i].Equals(segments[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }
        if (_wildcard is ['{', ..])
            parameters[_wildcard[2..^1]] = string.Join('/', segments[_segments.Length..]);
        return true;
    }

    /// <summary>The more special template first: longer before shorter, literal before parameter, exact before wildcard.</summary>
    public int CompareTo(UrlTemplate? other)
    {
        if (other is null || _wildcard is null != other._wildcard is null)
            return other is null || _wildcard is not null ? 1 : -1;
        return (-_segments.Length, _segments.Count(IsParameter)).CompareTo((-other._segments.Length, other._segments.Count(IsParameter)));
    }

    private static bool IsParameter(string segment) => segment is ['{', not '*', .., '}'] && !segment[1..^1].AsSpan().ContainsAny("{}*");

    private static bool IsWildcard(string segment) => segment is "*" or ['{', '*', _, .., '}'];

    // "" and "/" are the same path.
    private static string[] Split(string path) => path is "" or "/" ? [] : path.TrimStart('/').Split('/');
}
