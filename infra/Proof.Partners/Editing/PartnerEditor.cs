using System.Text;
using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Reading;
using Proof.Partners.Writing;

namespace Proof.Partners.Editing;

/// <summary>
/// Works out edits of partner files. Each edit changes the document and nothing else in it, writes it in the canonical layout, and reads
/// the whole folder as if it were written, so that every rule has its say before a byte is.
/// </summary>
/// <param name="folder">The folder of partner files.</param>
/// <param name="options">Clock and limits.</param>
public sealed class PartnerEditor(string folder, PartnerOptions options)
{
    /// <summary>Writes a new partner's file.</summary>
    public PartnerEdit Create(Partner partner)
    {
        ArgumentNullException.ThrowIfNull(partner);
        var path = PathOf(partner.Slug);
        if (Path.Exists(path)) throw new EditRefusedException($"{options.Shown(path)} is there already; a slug is given once, for ever.");
        return Finish(path, before: null, PartnerWriter.ToText(partner));
    }

    /// <summary>Allows an address. An environment that the partner had no access to is added, with the first generation of its token.</summary>
    public PartnerEdit Allow(string slug, ProofEnvironment environment, string cidr, string? note = null, DateTimeOffset? validUntil = null) =>
        Edit(slug, document => AddressEdits.Allow(NotRetired(document, slug), environment, cidr, note, validUntil));

    /// <summary>Takes an address, or all addresses inside a range, off the list.</summary>
    public PartnerEdit Deny(string slug, ProofEnvironment environment, string cidr) =>
        Edit(slug, document => AddressEdits.Deny(document, environment, cidr));

    /// <summary>Raises the generation of a token; the old one stays accepted for a grace period.</summary>
    /// <param name="slug">The partner.</param>
    /// <param name="environment">Which of its tokens.</param>
    /// <param name="validUntil">From when on the old one is refused; null for a day from now, or for now in an emergency.</param>
    /// <param name="emergency">Whether less grace than the configured minimum is meant.</param>
    public PartnerEdit Rotate(string slug, ProofEnvironment environment, DateTimeOffset? validUntil = null, bool emergency = false) =>
        Edit(
            slug, document => TokenEdits.Rotate(NotRetired(document, slug), environment, options.Clock.GetUtcNow(), validUntil, emergency));

    /// <summary>Refuses every request of a partner, which keeps ids, tokens and addresses.</summary>
    public PartnerEdit Suspend(string slug) => Edit(slug, document => StatusEdits.Suspend(NotRetired(document, slug)));

    /// <summary>Gives a suspended partner its access back.</summary>
    public PartnerEdit Resume(string slug) => Edit(slug, document => StatusEdits.Resume(NotRetired(document, slug)));

    /// <summary>Ends a partner for good: no addresses, no previous tokens. The file stays, so that the slug is never given away.</summary>
    public PartnerEdit Retire(string slug) => Edit(slug, document => StatusEdits.Retire(NotRetired(document, slug)));

    private PartnerEdit Edit(string slug, Func<JsonObject, JsonObject> change)
    {
        var path = PathOf(slug);
        if (!File.Exists(path))
        {
            var known = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)) : [];
            throw new EditRefusedException(
                $"There is no partner {Printable.Quoted(slug)}: {options.Shown(path)} does not exist.{DidYouMean.Sentence(slug, known)}");
        }

        var before = FolderReading.Of(folder, options).Files.FirstOrDefault(file => file.Slug == slug);
        if (before is null || before.Report.Findings.Any(finding => finding.Rule is not FileRule and not FolderRule && finding.Level == ProblemLevel.Error))
        {
            throw new EditRefusedException(
                $"{options.Shown(path)} cannot be edited while it has errors of form; see: proof validate {options.Shown(path)}");
        }

        return Finish(path, before, CanonicalText.Of(change(before.Root), PartnerShape.File));
    }

    private PartnerEdit Finish(string path, PartnerFile? before, string after)
    {
        var name = Path.GetFileName(path);
        var reading = FolderReading.Of(folder, options, name, Encoding.UTF8.GetBytes(after));
        var edited = reading.Files.FirstOrDefault(file => file.Slug + ".json" == name);
        string[] shown = [options.Shown(path), options.Shown(FolderReading.DefaultsPath(folder))];
        var problems = reading.Problems.Where(problem => shown.Contains(problem.File, StringComparer.Ordinal)).ToArray();
        var bindable = edited is not null && !edited.Report.HasErrors && before is not { Report.HasErrors: true };
        var changes = bindable
            ? PartnerDiff.Between(before is null ? null : PartnerBinder.Bind(before.Slug, before.Root), PartnerBinder.Bind(edited!.Slug, edited.Root))
            : [];
        return new(path, before is null ? "" : Encoding.UTF8.GetString(before.Source.Bytes), after, changes, [.. problems]);
    }

    private string PathOf(string slug) => PartnerSlug.FaultOf(slug) is { } fault
        ? throw new EditRefusedException($"{Printable.Quoted(slug)} is no slug: {fault}.")
        : Path.Combine(folder, slug + ".json");

    private static JsonObject NotRetired(JsonObject document, string slug) => document["status"] is JsonText { Value: "retired" }
        ? throw new EditRefusedException($"{slug} is retired, and that is for good. A company that comes back gets a new slug.")
        : document;
}
