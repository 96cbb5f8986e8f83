using System.Xml;
using System.Xml.Linq;

namespace Proof.LocalAzure.Gateway.Documents;

/// <summary>One element of a policy document, with checks that say where.</summary>
/// <param name="Xml">The element.</param>
/// <param name="Path">Where it is among its siblings and parents, such as <c>choose[3]/when[2]</c>: numbers count elements of the same name.</param>
internal sealed record PolicyElement(XElement Xml, string Path)
{
    /// <summary>The element's name.</summary>
    public string Name => Xml.Name.ToString();

    /// <summary>Child elements, in order.</summary>
    public IEnumerable<PolicyElement> Children
    {
        get
        {
            var counts = new Dictionary<XName, int>();
            foreach (var child in Xml.Elements())
            {
                var number = counts[child.Name] = counts.GetValueOrDefault(child.Name) + 1;
                yield return new PolicyElement(child, Path.Length == 0 ? $"{child.Name}[{number}]" : $"{Path}/{child.Name}[{number}]");
            }
        }
    }

    /// <summary>An attribute's value; null when it is not there. Line breaks in it have become spaces, as XML asks.</summary>
    public string? Attribute(string name) => Xml.Attribute(name)?.Value;

    /// <summary>An attribute's value that must be there and not empty.</summary>
    public string Required(string name) =>
        Attribute(name) is { Length: > 0 } value ? value : throw Problem($"The required attribute '{name}' is missing or empty.");

    /// <summary>An attribute that can be no expression.</summary>
    public string? Literal(string name) =>
        Attribute(name) is { } value && value.Contains('@', StringComparison.Ordinal) && PolicyText.HasExpression(value)
            ? throw Problem($"The attribute '{name}' does not take a policy expression.")
            : Attribute(name);

    /// <summary>Refuses attributes other than those listed and <c>id</c>, which every policy may have.</summary>
    public void OnlyAttributes(params ReadOnlySpan<string> names)
    {
        foreach (var attribute in Xml.Attributes())
        {
            if (attribute.Name != "id" && !names.Contains(attribute.Name.ToString()))
                throw Problem($"The attribute '{attribute.Name}' is not known, or not run by LocalAzure.");
        }
    }

    /// <summary>Refuses child elements.</summary>
    public void NoChildren()
    {
        if (Xml.HasElements)
            throw Problem($"The element '{Xml.Elements().First().Name}' is not expected here.");
    }

    /// <summary>Refuses text other than white space.</summary>
    public void NoText()
    {
        if (Xml.Nodes().OfType<XText>().Any(t => !string.IsNullOrWhiteSpace(t.Value)))
            throw Problem($"The element '{Name}' cannot contain text.");
    }

    /// <summary>Refuses text and child elements.</summary>
    public void Empty()
    {
        NoChildren();
        NoText();
    }

    /// <summary>A problem with this element.</summary>
    public PolicyProblemException Problem(string reason) => new(Locate(reason));

    /// <summary>A problem with this element, not thrown.</summary>
    public PolicyProblem Locate(string reason)
    {
        IXmlLineInfo line = Xml;
        return new PolicyProblem(Name, line.LineNumber, line.LinePosition, reason);
    }
}
