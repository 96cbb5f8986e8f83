using System.Text;

namespace Proof.LocalAzure.Gateway.Documents;

/// <summary>
/// Turns API Management's <c>rawxml</c> into XML. In rawxml everything is XML but the expressions, which are plain C#: quotes,
/// <c>&lt;</c> and <c>&amp;&amp;</c> stand unescaped in attribute values and element text. Each of those characters is replaced by one
/// stand-in character here, in expressions only, and put back after the XML was read; so every line and column keeps its number.
/// </summary>
internal sealed class RawXml
{
    // Characters that are special in XML, and their stand-ins: private-use characters, which a document must not hold itself.
    private const string Special = "&<\"'";
    private const string StandIns = "\uE000\uE001\uE002\uE003";

    private readonly string _raw;
    private readonly StringBuilder _xml;
    private int _at;

    private RawXml(string raw)
    {
        _raw = raw;
        _xml = new StringBuilder(raw.Length + 256);
    }

    /// <summary>The document as XML, with stand-in characters. What is not well-formed is left to the XML reader to refuse, but for an expression that never ends.</summary>
    /// <exception cref="PolicyProblemException">An expression is not closed, or text follows it.</exception>
    public static string ToXml(string raw)
    {
        if (raw.AsSpan().IndexOfAny(StandIns) >= 0)
            throw new PolicyProblemException(PolicyProblem.OfDocument("The private-use characters U+E000 to U+E003 are not allowed."));
        var reader = new RawXml(raw);
        while (reader._at < raw.Length)
            reader.ReadNext();
        return reader._xml.ToString();
    }

    /// <summary>A value of the XML with its own characters again.</summary>
    public static string Restore(string value)
    {
        for (var i = 0; i < StandIns.Length; i++)
            value = value.Replace(StandIns[i], Special[i]);
        return value;
    }

    private void ReadNext()
    {
        if (Starts("<!--"))
            CopyThrough("-->");
        else if (Starts("<![CDATA["))
            CopyThrough("]]>");
        else if (Starts("<?"))
            CopyThrough("?>");
        else if (_raw[_at] == '<')
            ReadTag();
        else
            ReadText();
    }

    private void ReadTag()
    {
        while (true)
        {
            CopyUntil(">\"'");
            if (_at >= _raw.Length || _raw[_at] == '>')
                break;
            ReadAttributeValue();
        }
        Copy(1);
    }

    private void ReadAttributeValue()
    {
        var quote = _raw[_at];
        Copy(1);
        ReadExpression(c => c == quote);
        CopyUntil([quote]);
        Copy(1);
    }

    private void ReadText()
    {
        ReadExpression(c => c == '<');
        CopyUntil("<");
    }

    // An expression is the whole value, white space around it aside.
    private void ReadExpression(Func<char, bool> isEnd)
    {
        CopyWhiteSpace();
        if (!ExpressionScanner.StartsAt(_raw, _at))
            return;
        var start = _at;
        var end = ExpressionScanner.FindEnd(_raw, start);
        if (end < 0)
            throw Problem(start, ExpressionScanner.NoEnd);
        foreach (var c in _raw.AsSpan(start, end - start))
            _xml.Append(Special.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? StandIns[i] : c);
        _at = end;
        CopyWhiteSpace();
        if (_at < _raw.Length && !isEnd(_raw[_at]))
            throw Problem(start, "Text follows the expression. An expression must be the whole value.");
    }

    private void CopyUntil(ReadOnlySpan<char> ends)
    {
        var found = _raw.AsSpan(_at).IndexOfAny(ends);
        Copy(found < 0 ? _raw.Length - _at : found);
    }

    private void CopyWhiteSpace()
    {
        while (_at < _raw.Length && char.IsWhiteSpace(_raw[_at]))
            Copy(1);
    }

    private void CopyThrough(string end)
    {
        var found = _raw.IndexOf(end, _at, StringComparison.Ordinal);
        Copy(found < 0 ? _raw.Length - _at : found + end.Length - _at);
    }

    private bool Starts(string token) => string.CompareOrdinal(_raw, _at, token, 0, token.Length) == 0;

    private void Copy(int count)
    {
        count = Math.Min(count, _raw.Length - _at);
        _xml.Append(_raw, _at, count);
        _at += count;
    }

    private PolicyProblemException Problem(int at, string reason)
    {
        var before = _raw.AsSpan(0, at);
        var line = before.Count('\n') + 1;
        return new PolicyProblemException(new PolicyProblem("expression", line, at - before.LastIndexOf('\n'), reason));
    }
}
