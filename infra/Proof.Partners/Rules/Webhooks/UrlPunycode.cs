using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Webhooks;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>An international host name is looked at twice.</summary>
internal sealed class UrlPunycode : UrlRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1410";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "An international host name is looked at twice";

    /// <inheritdoc/>
    public override string Reason => "Punycode hides what people will see: a name of other letters that looks like somebody else's.";

    /// <inheritdoc/>
    public override string Source => "RFC 3492; Unicode Technical Report 36, section 2.";

    /// <inheritdoc/>
    public override string ToDo => "Compare the name with what the partner sent; waive the rule if it is right.";

    /// <inheritdoc/>
    protected override void Check(PartnerFile file, UrlEntry url, Report report)
    {
        if (HostKinds.Unicode(url.Url.Host) is not { } shown) return;
        report.Add(
            this, url.Text,
            shown.Length == 0
                ? $"{Printable.Quoted(url.Url.Host)} holds punycode that stands for no name."
                : $"{Printable.Quoted(url.Url.Host)} is shown as {Printable.Quoted(shown)}.");
    }
}
