namespace Proof.LocalAzure.Gateway.Routing;

/// <summary>The URL template of an operation, such as <c>/transactions/{id}</c> or <c>/*</c>.</summary>
internal sealed class UrlTemplate : IComparable<UrlTemplate>
{
    private readonly string[] _segments;
    private readonly bool _hasWildcard;

    /// <summary>Reads a template. A query string in it (<c>?x={x}</c>) takes no part in matching.</summary>
    public UrlTemplate(string template)
    {
        _segments = Split(template.Split('?')[0]);
        _hasWildcard = _segments is [.., "*"];
        if (_hasWildcard)
            _segments = _segments[..^1];
    }

    /// <summary>Whether a decoded path matches, and the values of the template's parameters. Literal segments match in any case.</summary>
    public bool TryMatch(string path, out Dictionary<string, string> parameters)
    {
        parameters = [];
        var segments = Split(path);
        if (_hasWildcard ? segments.Length < _segments.Length : segments.Length != _segments.Length)
            return false;
        for (var i = 0; i < _segments.Length; i++)
        {
            if (IsParameter(_segments[i]) && segments[i].Length > 0)
                parameters[_segments[i][1..^1]] = segments[i];
            else if (!_segments[i].Equals(segments[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    /// <summary>The more special template first: longer before shorter, literal before parameter, exact before wildcard.</summary>
    public int CompareTo(UrlTemplate? other)
    {
        if (other is null || _hasWildcard != other._hasWildcard)
            return other is null || _hasWildcard ? 1 : -1;
        return (-_segments.Length, _segments.Count(IsParameter)).CompareTo((-other._segments.Length, other._segments.Count(IsParameter)));
    }

    private static bool IsParameter(string segment) => segment is ['{', _, .., '}'];

    // "" and "/" are the same path.
    private static string[] Split(string path) => path is "" or "/" ? [] : path.TrimStart('/').Split('/');
}
