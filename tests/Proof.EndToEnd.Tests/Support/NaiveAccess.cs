using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Proof.EndToEnd.Tests.Support;

/// <summary>What partners are promised, worked out from the files alone and as simply as it can be said.</summary>
internal sealed class NaiveAccess
{
    private readonly string _environment;
    private readonly List<(string Slug, JsonObject File)> _partners;
    private readonly IReadOnlyDictionary<string, (string Slug, int Generation)> _tokens;

    /// <summary>The files of a project as they are now.</summary>
    /// <param name="project">The project.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="tokens">Whose every token of this environment is, and of which generation.</param>
    public NaiveAccess(TestProject project, string environment, IReadOnlyDictionary<string, (string Slug, int Generation)> tokens)
    {
        (_environment, _tokens) = (environment, tokens);
        _partners = [.. PartnerFiles.Slugs.Select(slug => (slug, JsonNode.Parse(File.ReadAllText(project.PartnerFile(slug)))!.AsObject()))];
    }

    /// <summary>The slug that is let in, or the status and code of the refusal.</summary>
    public (string? Slug, HttpStatusCode Status, string? Code) Answer(string address, string? token, DateTimeOffset now)
    {
        var caller = IPAddress.Parse(address);
        if (!_partners.Any(p => Status(p.File) != "retired" && Ranges(p.File).Any(r => r.Network.Contains(caller)))) return Refused(HttpStatusCode.Forbidden, "forbidden_origin");
        if (token is null) return Refused(HttpStatusCode.Unauthorized, "missing_token");
        if (!_tokens.TryGetValue(token, out var owner)) return Refused(HttpStatusCode.Unauthorized, "invalid_token");
        var file = _partners.Single(p => p.Slug == owner.Slug).File;
        if (Status(file) != "active" || now >= End(file, owner.Generation)) return Refused(HttpStatusCode.Unauthorized, "invalid_token");
        return Ranges(file).Any(r => now < r.End && r.Network.Contains(caller))
            ? (owner.Slug, HttpStatusCode.OK, null)
            : Refused(HttpStatusCode.Forbidden, "forbidden_origin");
    }

    /// <summary>The first address of every range of a partner, more than once, and those around the range; one address when there is no range.</summary>
    public IEnumerable<string> Ends(string slug) => Ranges(_partners.Single(p => p.Slug == slug).File)
        .SelectMany(range => Enumerable.Repeat(range.Network.BaseAddress, 3).Concat(Neighbours.Of(range.Network)).Select(address => address.ToString()))
        .DefaultIfEmpty(PartnerFiles.Network(_environment) + "255");

    private static (string?, HttpStatusCode, string?) Refused(HttpStatusCode status, string code) => (null, status, code);

    private static string Status(JsonObject file) => (string?)file["status"] ?? "active";

    private IEnumerable<(IPNetwork Network, DateTimeOffset End)> Ranges(JsonObject file) =>
        file[_environment]!["allowedIps"]!.AsArray().Select(entry => entry is JsonObject one
            ? (Network((string)one["cidr"]!), Instant((string)one["validUntil"]!))
            : (Network((string)entry!), DateTimeOffset.MaxValue));

    private DateTimeOffset End(JsonObject file, int generation)
    {
        var token = file[_environment]!["clientToken"]!;
        if ((int)token["generation"]! == generation) return DateTimeOffset.MaxValue;
        var previous = token["previous"]?.AsArray().SingleOrDefault(one => (int)one!["generation"]! == generation);
        return previous is null ? DateTimeOffset.MinValue : Instant((string)previous["validUntil"]!);
    }

    private static IPNetwork Network(string text) => IPNetwork.Parse(text.Contains('/') ? text : text + "/32");

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
