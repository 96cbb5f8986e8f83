using System.Collections.Immutable;
using System.Text;
using Proof.Partners.Problems;

namespace Proof.Partners.Editing;

/// <summary>An edit of one partner file that is worked out, checked, and not yet written.</summary>
public sealed class PartnerEdit
{
    internal PartnerEdit(string path, string before, string after, IReadOnlyList<string> changes, ImmutableArray<Problem> problems) =>
        (Path, Before, After, Changes, Problems) = (path, before, after, changes, problems);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What the file says now; empty when there is none.</summary>
    public string Before { get; }

    /// <summary>What it would say.</summary>
    public string After { get; }

    /// <summary>What would change for the partner, one sentence each; empty when the file as edited is refused.</summary>
    public IReadOnlyList<string> Changes { get; }

    /// <summary>The problems of the file as edited, held against all others.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>Whether the file as edited would be refused. Then it is not written.</summary>
    public bool IsRefused => Problems.Any(problem => problem.Level == ProblemLevel.Error);

    /// <summary>Writes the file, whole or not at all. Throws <see cref="InvalidOperationException"/> when it is refused.</summary>
    public void Write()
    {
        if (IsRefused) throw new InvalidOperationException("A file with errors is never written.");
        AtomicFile.Write(Path, Encoding.UTF8.GetBytes(After));
    }
}
