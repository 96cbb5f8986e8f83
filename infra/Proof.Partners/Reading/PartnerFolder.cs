using System.Collections.Immutable;
using Proof.Partners.Json;
using Proof.Partners.Model;
using Proof.Partners.Problems;
using Proof.Partners.Rules.Reading;
using Proof.Partners.Rules.Waivers;

namespace Proof.Partners.Reading;

/// <summary>All partner files of a folder, read and checked in one go.</summary>
public sealed class PartnerFolder
{
    private PartnerFolder(ImmutableArray<Partner> partners, ImmutableArray<Problem> problems) => (Partners, Problems) = (partners, problems);

    /// <summary>The partners whose files have no errors, by slug.</summary>
    public ImmutableArray<Partner> Partners { get; }

    /// <summary>What is wrong or could be better, in all files, sorted.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Whether any file is refused. Nothing may be deployed then.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Level == ProblemLevel.Error);

    /// <summary>
    /// Reads every partner file of a folder, over <c>partner.defaults.json</c> beside the folder. Never throws for what is in the files, or
    /// for files that cannot be read: those are problems.
    /// </summary>
    /// <param name="folder">The folder, as a rule <c>stacks/partners</c>. Problems name files under it as it is named here.</param>
    public static PartnerFolder Read(string folder) => Read(folder, new PartnerOptions());

    /// <summary>Reads as <see cref="Read(string)"/> does, with a clock and limits of one's own.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">What rules depend on besides the files.</param>
    public static PartnerFolder Read(string folder, PartnerOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(options);
        var settings = RuleSettings.Of(options);
        var common = new Report();
        var names = ListFiles(folder, common);
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? "";
        var defaultsPath = Path.Combine(parent, "partner.defaults.json");
        var defaults = FileReader.ReadDefaults(defaultsPath, defaultsPath, common, settings);

        var reports = names.Select(_ => new Report()).ToArray();
        var files = new PartnerFile?[names.Length];
        Parallel.For(0, names.Length, i =>
        {
            var path = Path.Combine(folder, names[i]);
            files[i] = FileReader.ReadPartner(path, path, defaults, reports[i], settings);
            if (files[i] is { } file) CheckFile(file);
        });

        var read = files.OfType<PartnerFile>().ToArray();
        foreach (var rule in RuleCatalogue.FolderRules) rule.Check(read);
        foreach (var file in read) WaiverCheck.Apply(file);

        var partners = read.Where(file => !file.Report.HasErrors && !common.HasErrors)
            .AsParallel().AsOrdered().Select(file => PartnerBinder.Bind(file.Slug, file.Document));
        var problems = reports.Prepend(common).SelectMany(report => report.ToProblems());
        return new([.. partners.OrderBy(partner => partner.Slug, StringComparer.Ordinal)], [.. problems.Order()]);
    }

    private static void CheckFile(PartnerFile file)
    {
        foreach (var rule in RuleCatalogue.FileRules) rule.Check(file, file.Report);
    }

    // Hidden files (an editor's, the system's) and a README are no partner files; anything else must be one.
    private static string[] ListFiles(string folder, Report report)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path))
                .Where(name => name != "README.md" && (!name.StartsWith('.') || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report.Add<NotReadable>(new SourceText(folder, []), 0, 0, "$", $"The folder of partner files cannot be read: {e.Message}");
            return [];
        }
    }
}
