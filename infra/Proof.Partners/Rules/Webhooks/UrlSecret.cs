using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>A URL holds no secret.</summary>
internal sealed class UrlSecret : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1413";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "A URL holds no secret";

    /// <inheritdoc/>
    public override string Reason => "The file is public to everybody who can read the repository, and URLs stand in logs.";

    /// <inheritdoc/>
    public override string Source => "RFC 9110, section 17.9 (disclosure of sensitive information in URIs).";

    /// <inheritdoc/>
    public override string ToDo => "Ask the partner for a URL without the secret.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        foreach (var pair in (url.Url.Query ?? "").Split('&'))
        {
            var name = pair.Split('=')[0];
            if (pair.Length > name.Length + 1 && Names.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase)))
            {
                report.Add(this, url.Text, $"The query parameter {Printable.Quoted(name)} looks like a secret.");
            }
        }
    }

    private static readonly string[] Names = ["token", "secret", "password", "passwd", "apikey", "api_key", "api-key", "sig", "code", "auth"];
}
