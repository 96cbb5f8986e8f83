using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Problems;
using Proof.Partners.Rules.Reading;

namespace Proof.Partners.Reading;

/// <summary>Reads single files: bytes, JSON, shape.</summary>
internal static class FileReader
{
    /// <summary>Reads a partner file; null when nothing can be made of it. What is wrong is in the report either way.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shown">What problems call it.</param>
    /// <param name="content">What it would hold; null to read what it holds.</param>
    /// <param name="defaults">What applies to every partner; null when there is nothing.</param>
    /// <param name="report">Where problems go.</param>
    /// <param name="settings">What rules depend on besides the file.</param>
    public static PartnerFile? ReadPartner(string path, string shown, byte[]? content, JsonObject? defaults, Report report, RuleSettings settings)
    {
        var name = Path.GetFileName(path);
        var slug = name.EndsWith(".json", StringComparison.Ordinal) ? name[..^".json".Length] : null;
        var fault = slug is null ? "the name does not end with .json" : PartnerSlug.FaultOf(slug);
        if (fault is not null)
        {
            report.Add<FileName>(new SourceText(shown, []), 0, 0, "$", $"{Printable.Quoted(name)} is no name for a partner file: {fault}.");
        }
        if (slug is null) return null;
        var source = content is null ? FileOpener.Open(path, shown, report) : new SourceText(shown, content);
        if (source is null) return null;
        if (ReadObject(source, PartnerShape.File, report) is not { } root) return null;
        return new PartnerFile(slug, source, root, defaults is null ? root : JsonMerge.Over(defaults, root), report, settings);
    }

    /// <summary>Reads the file of defaults; null when there is none, or nothing can be made of it.</summary>
    public static JsonObject? ReadDefaults(string path, string shown, Report report, RuleSettings settings)
    {
        if (!Path.Exists(path) && new FileInfo(path).LinkTarget is null) return null;
        if (FileOpener.Open(path, shown, report) is not { } source || ReadObject(source, PartnerShape.Defaults, report) is not { } root)
        {
            return null;
        }
        var file = new PartnerFile("", source, root, root, report, settings);
        foreach (var rule in RuleCatalogue.FileRules.Where(rule => rule.ChecksDefaults)) rule.Check(file, report);
        return root;
    }

    private static JsonObject? ReadObject(SourceText source, ObjectShape shape, Report report)
    {
        var node = JsonReader.Read(source, report);
        if (node is not null) new ShapeChecker(report).Check(node, shape);
        return node as JsonObject;
    }
}
