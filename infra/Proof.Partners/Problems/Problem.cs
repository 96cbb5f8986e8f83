using System.Globalization;
using Proof.Partners.Json;

namespace Proof.Partners.Problems;

/// <summary>One thing that is wrong, or could be better, at one place of one file.</summary>
public sealed record Problem : IComparable<Problem>
{
    /// <summary>The longest path that systems have (PATH_MAX of Linux).</summary>
    private const int LongestFile = 4096;

    /// <summary>The id of the rule that was broken: <c>PRF1001</c>. Ids never change their meaning.</summary>
    public required string RuleId { get; init; }

    /// <summary>How bad it is.</summary>
    public required ProblemLevel Level { get; init; }

    /// <summary>The file, as it was named to the reader.</summary>
    public required string File { get; init; }

    /// <summary>The line of the value, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column of the value's first character, from 1, in Unicode code points.</summary>
    public required int Column { get; init; }

    /// <summary>Where the value is in the document: <c>$.production.allowedIps[0]</c>.</summary>
    public required string JsonPath { get; init; }

    /// <summary>What is wrong and why, in one or two sentences.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it.</summary>
    public required string ToDo { get; init; }

    /// <summary>The line of the file and a caret under the value; empty when the problem is about the file as a whole.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>By file, place, rule and message: the order never depends on how the files were read.</summary>
    public int CompareTo(Problem? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(File, other.File);
        if (order == 0) order = Line.CompareTo(other.Line);
        if (order == 0) order = Column.CompareTo(other.Column);
        if (order == 0) order = string.CompareOrdinal(RuleId, other.RuleId);
        return order == 0 ? string.CompareOrdinal(Message, other.Message) : order;
    }

    /// <summary>The problem on one line: <c>acme.json:8:31: error PRF2002 at $.production.allowedIps[0]: message</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Printable.Of(File, LongestFile)}:{Line}:{Column}: {LevelText} {RuleId} at {JsonPath}: {Message}");

    /// <summary>The problem as people read it: one line, the excerpt, and what to do.</summary>
    public string ToText() => (Excerpt.Length == 0 ? $"{this}\n" : $"{this}\n{Excerpt}\n") + $"      = {ToDo}";

    private string LevelText => Level switch
    {
        ProblemLevel.Error => "error",
        ProblemLevel.Warning => "warning",
        _ => "hint",
    };
}
