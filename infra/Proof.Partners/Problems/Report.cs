using Proof.Partners.Json;

namespace Proof.Partners.Problems;

/// <summary>Collects what the rules find in one file, and turns it into problems with lines and columns.</summary>
internal sealed class Report
{
    private readonly List<Finding> _findings = [];

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether anything found so far refuses the file.</summary>
    public bool HasErrors => _findings.Exists(finding => finding.Level == ProblemLevel.Error);

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>A rule is broken by a value.</summary>
    public void Add(Rule rule, JsonNode node, string message, string? toDo = null, ProblemLevel? level = null) =>
        Add(new Finding(rule, level ?? rule.Level, node.Source, node.Start, node.End, node.Path, message, toDo ?? rule.ToDo));

    /// <summary>A rule is broken by a value; the rule is named by its class.</summary>
    public void Add<TRule>(JsonNode node, string message, string? toDo = null)
        where TRule : Rule => Add(RuleCatalogue.Get<TRule>(), node, message, toDo);

    /// <summary>A rule is broken by a member's name.</summary>
    public void AddToName<TRule>(JsonObject parent, JsonMember member, string message, string? toDo = null)
        where TRule : Rule => Add<TRule>(parent.Source, member.NameStart, member.NameEnd, JsonPath.Of(parent, member.Name), message, toDo);

    /// <summary>A rule is broken somewhere in a text, or (with no stretch) by the file as a whole.</summary>
    public void Add<TRule>(SourceText source, int start, int end, string path, string message, string? toDo = null)
        where TRule : Rule
    {
        var rule = RuleCatalogue.Get<TRule>();
        Add(new Finding(rule, rule.Level, source, start, end, path, message, toDo ?? rule.ToDo));
    }

    /// <summary>Turns what breaks a rule into hints; false when nothing breaks it.</summary>
    public bool Waive(Rule rule, string prefix)
    {
        var any = false;
        for (var i = 0; i < _findings.Count; i++)
        {
            if (_findings[i].Rule != rule) continue;
            any = true;
            _findings[i] = _findings[i] with { Level = ProblemLevel.Hint, Message = prefix + _findings[i].Message };
        }

        return any;
    }

    /// <summary>
    /// The findings as problems, in the order of their places. Columns are counted onward from the finding before, so that a long line
    /// full of errors costs no more than its length.
    /// </summary>
    public IEnumerable<Problem> ToProblems()
    {
        SourceText? source = null;
        var (offset, line, column) = (0, 0, 1);
        foreach (var finding in _findings.OrderBy(f => f.Source.File, StringComparer.Ordinal).ThenBy(f => f.Start))
        {
            var at = finding.Source.LineOf(finding.Start);
            if (finding.Source != source || at != line)
            {
                (source, line, column) = (finding.Source, at, 1);
                offset = Math.Min(finding.Start, source.StartOfLine(at));
            }

            column += source.Characters(offset, finding.Start);
            offset = finding.Start;
            yield return finding.ToProblem(line, column);
        }
    }
}
