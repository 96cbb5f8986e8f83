using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>A URL has no fragment.</summary>
internal sealed class UrlFragment : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1405";

    /// <inheritdoc/>
    public override string Title => "A URL has no fragment";

    /// <inheritdoc/>
    public override string Reason => "A fragment never leaves the client: the endpoint would not see it.";

    /// <inheritdoc/>
    public override string Source => "RFC 3986, section 3.5; RFC 9110, section 7.1.";

    /// <inheritdoc/>
    public override string ToDo => "Remove the # and what follows.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        if (url.Url.Fragment is { } fragment)
        {
            report.Add(this, url.Text, $"The URL ends in the fragment {Printable.Quoted("#" + fragment, 40)}.");
        }
    }
}
