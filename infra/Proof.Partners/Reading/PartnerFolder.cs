using System.Collections.Immutable;
using Proof.Partners.Model;
using Proof.Partners.Problems;

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
        var reading = FolderReading.Of(folder, options);
        var good = reading.Common.HasErrors ? [] : reading.Files.Where(file => !file.Report.HasErrors);
        var partners = good.AsParallel().Select(file => PartnerBinder.Bind(file.Slug, file.Document)).ToArray();
        return new([.. partners.OrderBy(partner => partner.Slug, StringComparer.Ordinal)], [.. reading.Problems]);
    }
}
