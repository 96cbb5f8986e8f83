using Proof.Partners.Data;
using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Rules.Widget;

/// <summary>A language is a known BCP 47 tag.</summary>
internal sealed class UnknownLanguage : FileRule
{
    /// <inheritdoc/>
    public override string Id => "PRF1513";

    /// <inheritdoc/>
    public override bool ChecksDefaults => true;

    /// <inheritdoc/>
    public override string Title => "A language is a known BCP 47 tag";

    /// <inheritdoc/>
    public override string Reason => "The widget falls back to another language, and nobody knows why.";

    /// <inheritdoc/>
    public override string Source =>
        "BCP 47 (RFC 5646); IANA Language Subtag Registry, infra/Proof.Partners/Data/iso-639.csv and iso-3166.csv with their "
        + "dates.";

    /// <inheritdoc/>
    public override string ToDo => "Write a tag like en, de or pt-BR.";

    /// <inheritdoc/>
    public override void Check(PartnerFile file, Report report)
    {
        if (file.Widget?.Default("language") is { } language && language.Source == file.Source && LanguageTags.FaultOf(language.Value) is { } fault)
        {
            report.Add(this, language, $"{Printable.Quoted(language.Value)} is no known language tag: {fault}.");
        }
    }
}
