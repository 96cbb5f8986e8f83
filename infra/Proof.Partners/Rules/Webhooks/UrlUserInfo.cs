using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>A URL holds no user name and no password.</summary>
internal sealed class UrlUserInfo : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1404";

    /// <inheritdoc/>
    public override string Title => "A URL holds no user name and no password";

    /// <inheritdoc/>
    public override string Reason =>
        "Credentials do not belong into a reviewed file, and what stands before an @ makes one host look like another.";

    /// <inheritdoc/>
    public override string Source => "RFC 3986, section 3.2.1 and section 7.6 (semantic attacks).";

    /// <inheritdoc/>
    public override string ToDo => "Remove everything from the // to the @.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        if (url.Url.UserInfo is not null)
        {
            report.Add(this, url.Text, $"What stands before the @ is no host; the host is {Printable.Quoted(url.Url.Host)}.");
        }
    }
}
