namespace Proof.LocalAzure.Edge;

/// <summary>A part of the request that a condition compares, other than the caller's address.</summary>
/// <param name="Name">Azure's name: RequestMethod, RequestUri, QueryString, RequestHeaders or RequestCookies.</param>
/// <param name="Selector">The name of the header or cookie; null for the others.</param>
internal sealed record MatchVariable(string Name, string? Selector)
{
    /// <summary>The names the edge can look at. PostArgs and RequestBody are not among them: it does not read bodies.</summary>
    public static readonly string[] Supported = ["RequestMethod", "RequestUri", "QueryString", "RequestHeaders", "RequestCookies"];

    /// <summary>Whether the variable is one of several and needs a selector.</summary>
    public bool NeedsSelector => Name is "RequestHeaders" or "RequestCookies";

    /// <summary>The values in this request; none when the header or cookie is not there.</summary>
    public IEnumerable<string> Read(EdgeRequest request) => Name switch
    {
        "RequestMethod" => [request.Request.Method],
        "RequestUri" => [request.Target],
        "QueryString" => [request.Target.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? request.Target[(at + 1)..] : ""],
        "RequestHeaders" => request.Request.Headers[Selector!].OfType<string>(),
        _ => request.Request.Cookies.TryGetValue(Selector!, out var cookie) ? [cookie] : [],
    };
}
