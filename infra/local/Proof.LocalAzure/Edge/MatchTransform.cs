using System.Net;

namespace Proof.LocalAzure.Edge;

/// <summary>Changes a value of the request before it is compared.</summary>
internal static class MatchTransform
{
    /// <summary>The transforms the edge can run. UrlEncode is not among them: which characters Azure encodes is not documented.</summary>
    public static readonly string[] Supported = ["Lowercase", "Uppercase", "Trim", "UrlDecode", "RemoveNulls", "HtmlEntityDecode"];

    /// <summary>Applies one transform by Azure's name.</summary>
    public static string Apply(string name, string value) => name switch
    {
        "Lowercase" => value.ToLowerInvariant(),
        "Uppercase" => value.ToUpperInvariant(),
        "Trim" => value.Trim(),
        "UrlDecode" => WebUtility.UrlDecode(value),
        "RemoveNulls" => value.Replace("\0", "", StringComparison.Ordinal),
        "HtmlEntityDecode" => WebUtility.HtmlDecode(value),
        _ => throw new ArgumentException($"no such transform: {name}", nameof(name)),
    };
}
