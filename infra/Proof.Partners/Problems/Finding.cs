using Proof.Partners.Json;

namespace Proof.Partners.Problems;

/// <summary>A broken rule and the bytes that broke it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Level">How bad it is here.</param>
/// <param name="Source">The file.</param>
/// <param name="Start">Where the offending value begins, in bytes.</param>
/// <param name="End">Where it ends; not after <paramref name="Start"/> when the problem is about the file as a whole.</param>
/// <param name="Path">Where it is in the document.</param>
/// <param name="Message">What is wrong and why.</param>
/// <param name="ToDo">What to do about it.</param>
internal sealed record Finding(
    Rule Rule, ProblemLevel Level, SourceText Source, int Start, int End, string Path, string Message, string ToDo)
{
    /// <summary>The finding with its place in lines and columns.</summary>
    public Problem ToProblem(int line, int column) => new()
    {
        RuleId = Rule.Id,
        Level = Level,
        File = Source.File,
        Line = line,
        Column = column,
        JsonPath = Path,
        Message = Message,
        ToDo = ToDo,
        Excerpt = End > Start ? Source.Excerpt(Start, End) : "",
    };
}
