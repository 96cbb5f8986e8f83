using System.Collections.Immutable;
using System.Text;
using Proof.Partners.Editing;
using Proof.Partners.Json;
using Proof.Partners.Language;
using Proof.Partners.Problems;
using Proof.Partners.Reading;

namespace Proof.Partners.Writing;

/// <summary>A file in the canonical layout. What it says stays as it is, right or wrong.</summary>
public sealed class FormattedFile
{
    private readonly byte[] _before;
    private readonly byte[] _after;

    private FormattedFile(string path, byte[] before, byte[] after, ImmutableArray<Problem> problems) =>
        (Path, _before, _after, Problems) = (path, before, after, problems);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Why the file cannot be formatted; empty when it can.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Whether the file is in the canonical layout already.</summary>
    public bool IsCanonical => Problems.IsEmpty && _before.AsSpan().SequenceEqual(_after);

    /// <summary>The file's text in the canonical layout; empty when it cannot be formatted.</summary>
    public string Text => Encoding.UTF8.GetString(_after);

    /// <summary>Formats a partner file or the file of defaults, in memory.</summary>
    public static FormattedFile Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var report = new Report();
        var source = FileOpener.Open(path, path, report);
        var root = source is null ? null : JsonReader.Read(source, report);
        var blocking = report.ToProblems().Where(problem => RuleCatalogue.Find(problem.RuleId) is not { FormatRepairs: true });
        if (source is null || root is not JsonObject document || blocking.Any())
        {
            return new(path, source?.Bytes ?? [], [], [.. blocking, .. NotAnObject(source, root)]);
        }
        var shape = System.IO.Path.GetFileName(path) == "partner.defaults.json" ? PartnerShape.Defaults : PartnerShape.File;
        return new(path, source.Bytes, Encoding.UTF8.GetBytes(CanonicalText.Of(document, shape)), []);
    }

    /// <summary>Writes the file, whole or not at all.</summary>
    public void Write()
    {
        if (!Problems.IsEmpty) throw new InvalidOperationException("A file that cannot be read cannot be formatted.");
        AtomicFile.Write(Path, _after);
    }

    private static IEnumerable<Problem> NotAnObject(SourceText? source, JsonNode? root)
    {
        if (source is null || root is null or JsonObject) return [];
        var report = new Report();
        new ShapeChecker(report).Check(root, PartnerShape.File);
        return report.ToProblems();
    }
}
