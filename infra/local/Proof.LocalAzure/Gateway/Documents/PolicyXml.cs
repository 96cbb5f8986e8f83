using System.Xml;
using System.Xml.Linq;

namespace Proof.LocalAzure.Gateway.Documents;

/// <summary>Opens the text of a policy or fragment as XML.</summary>
internal static class PolicyXml
{
    /// <summary>
    /// The largest document in bytes of UTF-8: 512 KiB. Source: API Management limits 2026 for policy documents, and the page on policy
    /// fragments for fragments.
    /// </summary>
    public const int MaxSize = 512 * 1024;

    /// <summary>The root element, with line numbers.</summary>
    /// <param name="text">The document.</param>
    /// <param name="format"><c>xml</c> (expressions are escaped as XML asks) or <c>rawxml</c> (expressions are plain C#).</param>
    /// <param name="root">The name that the root element must have.</param>
    /// <exception cref="PolicyProblemException">It is too large, not well-formed, or not such a document.</exception>
    public static XElement Open(string text, string format, string root)
    {
        var size = System.Text.Encoding.UTF8.GetByteCount(text);
        if (size > MaxSize)
            throw new PolicyProblemException(PolicyProblem.OfDocument($"The document has {size} bytes; the limit is {MaxSize}."));
        RefuseNamedValues(text);
        var document = format switch
        {
            "xml" => Load(text),
            "rawxml" => Restore(Load(RawXml.ToXml(text))),
            _ => throw new PolicyProblemException(PolicyProblem.OfDocument($"The format '{format}' is not run by LocalAzure; xml and rawxml are.")),
        };
        return document.Name == root
            ? document
            : throw new PolicyProblemException(new PolicyProblem(document.Name.ToString(), 1, 1, $"The root element must be '{root}'."));
    }

    private static XElement Load(string xml)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(xml), settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException e)
        {
            throw new PolicyProblemException(new PolicyProblem("policy", e.LineNumber, e.LinePosition, $"Not well-formed XML: {e.Message}"));
        }
    }

    private static XElement Restore(XElement root)
    {
        foreach (var attribute in root.DescendantsAndSelf().Attributes())
            attribute.Value = RawXml.Restore(attribute.Value);
        foreach (var text in root.DescendantNodes().OfType<XText>())
            text.Value = RawXml.Restore(text.Value);
        return root;
    }

    // API Management replaces {{name}} by the named value of that name before anything else is read. There are none here, and what it
    // makes of other double braces is not documented.
    private static void RefuseNamedValues(string text)
    {
        var at = text.IndexOf("{{", StringComparison.Ordinal);
        if (at < 0)
            return;
        var before = text.AsSpan(0, at);
        throw new PolicyProblemException(new PolicyProblem(
            "policy", before.Count('\n') + 1, at - before.LastIndexOf('\n'),
            "'{{' begins the name of a named value, and no named values are deployed. In C#, put a space between the braces."));
    }
}
