using Proof.Partners.Language;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Records;

/// <summary>The company name is written in one script.</summary>
internal sealed class MixedScripts : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1102";

    /// <inheritdoc/>
    public override ProblemLevel Level => ProblemLevel.Warning;

    /// <inheritdoc/>
    public override bool Waivable => true;

    /// <inheritdoc/>
    public override string Title => "The company name is written in one script";

    /// <inheritdoc/>
    public override string Reason =>
        "A Cyrillic or Greek letter among Latin ones looks like another letter; that is how one company passes for another.";

    /// <inheritdoc/>
    public override string Source => "Unicode Technical Standard 39, section 5 (mixed-script detection).";

    /// <inheritdoc/>
    public override string ToDo => "Write the name in one script, or waive the rule where the company really writes itself so.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        if (file.Company is not { } company) return;
        var scripts = company.Value.EnumerateRunes().Select(LookAlikes.ScriptOf).OfType<string>().Distinct().ToArray();
        if (scripts.Length > 1) report.Add(this, company, $"The name mixes {string.Join(" and ", scripts)} letters.");
    }
}
