using System.Globalization;
using Proof.LocalAzure.Gateway.Documents;
using Proof.LocalAzure.Gateway.Expressions;

namespace Proof.LocalAzure.Gateway.Policies;

/// <summary>Reads the policies of one document: knows where it is, collects expressions and problems.</summary>
/// <param name="fragments">The policies' fragments by id: format and text; null for one that is not deployed.</param>
/// <param name="isHandshake">Whether the document is for the handshake of a WebSocket API.</param>
internal sealed class PolicyReading(Func<string, PolicyFragment?> fragments, bool isHandshake)
{
    // Elements inside each other, so that no document can exhaust the stack. Azure's limit, if it has one, is not documented.
    private const int MaxDepth = 100;

    private readonly List<(int Number, IPolicyValue Value, PolicyProblem Place)> _expressions = [];
    private readonly Dictionary<ExpressionSource, int> _sources = [];
    private readonly List<PolicyProblem> _problems = [];
    private readonly HashSet<string> _once = [];
    private string? _fragment;

    /// <summary>The section that is being read; all of them in a fragment that is read alone.</summary>
    public PolicySections Section { get; private set; }

    /// <summary>Whether the document is for the handshake of a WebSocket API.</summary>
    public bool IsHandshake => isHandshake;

    /// <summary>How many policies are around the one that is being read.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether a fragment is being read.</summary>
    public bool IsInFragment => _fragment is not null;

    /// <summary>Reads a section of the document.</summary>
    public PolicyList ReadSection(PolicyElement element, PolicySections section)
    {
        Section = section;
        Depth = -1;
        _once.Clear();
        return Try(() =>
        {
            element.OnlyAttributes();
            return ReadList(element);
        });
    }

    /// <summary>Reads a fragment that is included in no document.</summary>
    public void ReadFragmentAlone(PolicyFragment fragment)
    {
        Section = PolicySections.All;
        Depth = -1;
        Try(() => ReadFragment(fragment));
    }

    /// <summary>Reads a fragment in the place where a document includes it.</summary>
    public PolicyList ReadFragment(PolicyElement element, string id) =>
        fragments(id) is { } fragment ? ReadFragment(fragment) : throw element.Problem($"The policy fragment '{id}' is not deployed.");

    /// <summary>Reads the policies inside an element. A faulty one is noted and the next one read.</summary>
    public PolicyList ReadList(PolicyElement element)
    {
        element.NoText();
        if (Depth >= MaxDepth)
            throw element.Problem($"Policies can stand inside each other {MaxDepth} deep.");
        Depth++;
        var policies = new List<Policy>();
        foreach (var child in element.Children)
        {
            try
            {
                policies.Add(ReadPolicy(child));
            }
            catch (PolicyProblemException e)
            {
                Note(e.Problems);
            }
        }
        Depth--;
        return new PolicyList(policies);
    }

    /// <summary>Refuses what a section can do only once.</summary>
    public void Once(PolicyElement element, string what)
    {
        if (!_once.Add(what))
            throw element.Problem($"A section can {what} only once.");
    }

    /// <summary>A required attribute that is text.</summary>
    public PolicyValue<string> Text(PolicyElement element, string attribute) => Value(element, element.Required(attribute), literal => literal);

    /// <summary>A required attribute that is a whole number.</summary>
    public PolicyValue<int> Number(PolicyElement element, string attribute) => Value(
        element, element.Required(attribute), literal => int.TryParse(literal, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw element.Problem($"The attribute '{attribute}' must be a whole number, not '{literal}'."));

    /// <summary>A required attribute that is true or false.</summary>
    public PolicyValue<bool> Flag(PolicyElement element, string attribute) => Value(element, element.Required(attribute), literal => literal switch
    {
        "true" => true,
        "false" => false,
        _ => throw element.Problem($"The attribute '{attribute}' must be an expression, 'true' or 'false', not '{literal}'."),
    });

    /// <summary>An attribute, maybe empty, whose type is free.</summary>
    public PolicyValue<object?> Variable(PolicyElement element, string attribute) => Value<object?>(
        element, element.Attribute(attribute) ?? throw element.Problem($"The required attribute '{attribute}' is missing."), literal => literal);

    /// <summary>The text inside an element.</summary>
    public PolicyValue<string> Content(PolicyElement element)
    {
        element.NoChildren();
        return Value(element, element.Xml.Value, literal => literal);
    }

    /// <summary>Compiles all expressions and hands each to its value.</summary>
    /// <exception cref="PolicyProblemException">There were problems, here or before.</exception>
    public CompiledExpressions Complete()
    {
        var compiled = ExpressionCompiler.Compile([.. _sources.OrderBy(s => s.Value).Select(s => s.Key)], out var problems);
        _problems.AddRange(problems.Join(_expressions, p => p.Number, e => e.Number, (p, e) => e.Place with { Reason = p.Reason }));
        if (_problems.Count > 0)
            throw new PolicyProblemException(_problems);
        foreach (var (number, value, _) in _expressions)
            value.Bind(compiled!, number);
        return compiled!;
    }

    private Policy ReadPolicy(PolicyElement element)
    {
        if (!PolicyKind.All.TryGetValue(element.Name, out var kind))
            throw element.Problem($"LocalAzure does not run the policy '{element.Name}'; it runs {string.Join(", ", PolicyKind.All.Keys)}.");
        if ((kind.Sections & Section) == 0)
            throw element.Problem($"The policy is not allowed in section '{Section.ToElementName()}'.");
        return isHandshake && !kind.OnHandshake
            ? throw element.Problem($"The policy '{kind.Name}' is not supported on the operation 'onHandshake'.")
            : kind.Read(element, this);
    }

    private PolicyList ReadFragment(PolicyFragment fragment)
    {
        _fragment = fragment.Id;
        try
        {
            return ReadList(new PolicyElement(PolicyXml.Open(fragment.Text, fragment.Format, "fragment"), ""));
        }
        catch (PolicyProblemException e)
        {
            Note(e.Problems);
            return PolicyList.Empty;
        }
        finally
        {
            _fragment = null;
        }
    }

    private PolicyValue<T> Value<T>(PolicyElement element, string text, Func<string, T> readLiteral)
    {
        try
        {
            if (PolicyText.GetExpression(text) is not { } expression)
                return new PolicyValue<T>(readLiteral(text));
            var source = new ExpressionSource(expression, typeof(T));
            // The same text twice is compiled once.
            if (!_sources.TryGetValue(source, out var number))
                _sources[source] = number = _sources.Count;
            var value = new PolicyValue<T>();
            _expressions.Add((number, value, element.Locate("") with { Fragment = _fragment }));
            return value;
        }
        catch (FormatException e)
        {
            throw element.Problem(e.Message);
        }
    }

    private PolicyList Try(Func<PolicyList> read)
    {
        try
        {
            return read();
        }
        catch (PolicyProblemException e)
        {
            Note(e.Problems);
            return PolicyList.Empty;
        }
    }

    private void Note(IEnumerable<PolicyProblem> problems) => _problems.AddRange(problems.Select(p => p.Fragment is null ? p with { Fragment = _fragment } : p));
}
