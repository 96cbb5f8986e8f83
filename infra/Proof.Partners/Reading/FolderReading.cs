using Proof.Partners.Json;
using Proof.Partners.Problems;
using Proof.Partners.Rules.Reading;
using Proof.Partners.Rules.Waivers;

namespace Proof.Partners.Reading;

/// <summary>One reading of a folder of partner files: read, hold each against the rules, hold them against each other.</summary>
internal sealed class FolderReading
{
    private readonly Report[] _reports;

    private FolderReading(PartnerFile[] files, Report common, Report[] reports) => (Files, Common, _reports) = (files, common, reports);

    /// <summary>The files that could be read.</summary>
    public IReadOnlyList<PartnerFile> Files { get; }

    /// <summary>What concerns no single partner file: the folder, the defaults.</summary>
    public Report Common { get; }

    /// <summary>Every problem, sorted.</summary>
    public IEnumerable<Problem> Problems => _reports.Prepend(Common).SelectMany(report => report.ToProblems()).Order();

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">What rules depend on besides the files.</param>
    /// <param name="name">A file to be read as if it held something else; null for none.</param>
    /// <param name="content">What it would hold.</param>
    public static FolderReading Of(string folder, PartnerOptions options, string? name = null, byte[]? content = null)
    {
        var settings = RuleSettings.Of(options);
        var common = new Report();
        var names = ListFiles(folder, options.Shown(folder), common);
        if (name is not null && !names.Contains(name, StringComparer.Ordinal)) names = [.. names, name];
        var defaultsPath = DefaultsPath(folder);
        var defaults = FileReader.ReadDefaults(defaultsPath, options.Shown(defaultsPath), common, settings);

        var reports = names.Select(_ => new Report()).ToArray();
        var files = new PartnerFile?[names.Length];
        Parallel.For(0, names.Length, i =>
        {
            var path = Path.Combine(folder, names[i]);
            files[i] = FileReader.ReadPartner(path, options.Shown(path), names[i] == name ? content : null, defaults, reports[i], settings);
            if (files[i] is { } file) Check(file);
        });

        var read = files.OfType<PartnerFile>().ToArray();
        foreach (var rule in RuleCatalogue.FolderRules) rule.Check(read);
        foreach (var file in read) WaiverCheck.Apply(file);
        return new(read, common, reports);
    }

    /// <summary>Where the defaults for a folder's partners are: beside it.</summary>
    public static string DefaultsPath(string folder) =>
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? "", "partner.defaults.json");

    private static void Check(PartnerFile file)
    {
        foreach (var rule in RuleCatalogue.FileRules) rule.Check(file, file.Report);
    }

    // Hidden files (an editor's, the system's) and a README are no partner files; anything else must be one.
    private static string[] ListFiles(string folder, string shown, Report report)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path))
                .Where(name => name != "README.md" && (!name.StartsWith('.') || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report.Add<NotReadable>(new SourceText(shown, []), 0, 0, "$", $"The folder of partner files cannot be read: {e.Message}");
            return [];
        }
    }
}
