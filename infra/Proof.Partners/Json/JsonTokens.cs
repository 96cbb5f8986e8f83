using System.Buffers;
using System.Text;
using Proof.Partners.Problems;
using Proof.Partners.Rules.Reading;

namespace Proof.Partners.Json;

/// <summary>The words of a JSON text: blanks, names, texts, numbers and the three literals. The bytes are valid UTF-8.</summary>
internal sealed class JsonTokens(SourceText source, Report report)
{
    // A quote, a backslash, or a control character.
    private static readonly SearchValues<byte> EndsPlainText = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(b => (byte)b), (byte)'"', (byte)'\\']);

    private readonly byte[] _bytes = source.Bytes;

    private JsonNode? _container;
    private string? _name;
    private int _index = -1;

    /// <summary>Where the reader stands, in bytes.</summary>
    public int Offset { get; private set; }

    /// <summary>Whether the file is used up.</summary>
    public bool AtEnd => Offset >= _bytes.Length;

    /// <summary>The byte that comes next; 0 at the end.</summary>
    public byte Current => AtEnd ? (byte)0 : _bytes[Offset];

    /// <summary>Whether a value could begin here.</summary>
    public bool BeginsValue => Current is
        (byte)'"' or (byte)'{' or (byte)'[' or (byte)'-' or (byte)'t' or (byte)'f' or (byte)'n' or (>= (byte)'0' and <= (byte)'9');

    /// <summary>The character that comes next, for a message.</summary>
    public string Shown => AtEnd
        ? "the end of the file"
        : $"{Printable.Quoted(Next.ToString())}{(Printable.IsVisible(Next) ? "" : $" ({Printable.CodePoint(Next)})")}";

    /// <summary>Says where in the document the reader stands: in an object or list. Problems with the text itself name the place.</summary>
    public void In(JsonNode? container) => (_container, _name, _index) = (container, null, -1);

    /// <summary>Says that the reader stands on a value: a member, or (without a name) an entry.</summary>
    public void On(JsonNode? container, string? name, int index) => (_container, _name, _index) = (container, name, index);

    /// <summary>Goes on by some bytes.</summary>
    public void Skip(int bytes) => Offset += bytes;

    /// <summary>Passes over blanks, and over comments, which are reported.</summary>
    public void SkipBlanks()
    {
        while (!AtEnd)
        {
            if (Current is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') Offset++;
            else if (Current is (byte)'#' || (Current == (byte)'/' && Peek(1) is (byte)'/' or (byte)'*')) SkipComment();
            else return;
        }
    }

    /// <summary>Passes over a byte that must be there.</summary>
    public void Expect(byte wanted, string otherwise)
    {
        if (Current != wanted || AtEnd) throw Unreadable(otherwise);
        Offset++;
    }

    /// <summary>Reads a member's name.</summary>
    public string ReadName() => Current == (byte)'"'
        ? ReadText()
        : throw Unreadable(char.IsAsciiLetter((char)Current) || Current is (byte)'\'' or (byte)'_' or (byte)'$'
            ? "A member's name stands in straight double quotes."
            : $"Here a member's name in double quotes belongs, not {Shown}.");

    /// <summary>Reads a text, a number or a literal.</summary>
    public JsonNode ReadScalar()
    {
        var start = Offset;
        if (Current == (byte)'"')
        {
            var text = ReadText();
            return new JsonText { Source = source, Value = text, Start = start, End = Offset };
        }

        if (Current is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
        {
            var number = ReadNumber();
            return new JsonNumber { Source = source, Text = number, Start = start, End = Offset };
        }

        return ReadLiteral(start);
    }

    /// <summary>Reports broken JSON here and goes on.</summary>
    public void Report(string message) => report.Add<NotJson>(source, Offset, Offset + (AtEnd ? 0 : Next.Utf8SequenceLength), Path, message);

    /// <summary>Reports broken JSON here; the caller throws what this returns.</summary>
    public UnreadableException Unreadable(string message)
    {
        Report(message);
        return new UnreadableException();
    }

    private string Path => _container is null ? "$"
        : _name is not null ? JsonPath.Of(_container, _name)
        : _index >= 0 ? JsonPath.Of(_container, _index) : _container.Path;

    private Rune Next
    {
        get
        {
            Rune.DecodeFromUtf8(_bytes.AsSpan(Offset), out var rune, out _);
            return rune;
        }
    }

    private int Peek(int ahead) => Offset + ahead < _bytes.Length ? _bytes[Offset + ahead] : -1;

    private void SkipComment()
    {
        var start = Offset;
        var rest = _bytes.AsSpan(Offset);
        var block = Peek(1) == (byte)'*' && Current == (byte)'/';
        var end = block ? rest[2..].IndexOf("*/"u8) + 2 : rest.IndexOf((byte)'\n');
        var closed = block ? end >= 2 : end >= 0;
        Offset = !closed ? _bytes.Length : start + end + (block ? 2 : 0);
        report.Add<Comment>(source, start, Math.Min(start + 2, _bytes.Length), Path, "A comment begins here.");
    }

    private JsonNode ReadLiteral(int start)
    {
        while (!AtEnd && char.IsAsciiLetterOrDigit((char)Current)) Offset++;
        var word = Encoding.ASCII.GetString(_bytes, start, Offset - start);
        JsonNode? node = word switch
        {
            "true" or "false" => new JsonFlag { Source = source, Value = word == "true", Start = start, End = Offset },
            "null" => new JsonNull { Source = source, Start = start, End = Offset },
            _ => null,
        };
        if (node is not null) return node;
        Offset = start;
        throw Unreadable(Explain(word));
    }

    private string Explain(string word)
    {
        if (word.Length == 0)
        {
            if (AtEnd) return "The file ends where a value belongs.";
            return Next.Value switch
            {
                '\'' or 0x201C or 0x201D or 0x201E or 0x2018 or 0x2019 => $"A text stands in straight double quotes (U+0022), not in {Shown}.",
                '+' or '.' => "A number begins with a digit, or with a minus and a digit.",
                _ => $"Here a value belongs, not {Shown}.",
            };
        }

        return word.ToUpperInvariant() switch
        {
            "TRUE" or "FALSE" or "NULL" => $"Literals are lower case: {word.ToLowerInvariant()}.",
            _ => $"{Printable.Quoted(word)} is no value; a text stands in double quotes.",
        };
    }

    private string ReadNumber()
    {
        var start = Offset;
        while (!AtEnd && (char.IsAsciiLetterOrDigit((char)Current) || Current is (byte)'+' or (byte)'-' or (byte)'.' or (byte)'_'))
        {
            Offset++;
        }
        var text = Encoding.ASCII.GetString(_bytes, start, Offset - start);
        if (JsonNumbers.IsNumber(text)) return text;
        Offset = start;
        throw Unreadable($"{Printable.Quoted(text)} is no JSON number; an address or a date stands in double quotes.");
    }

    private string ReadText()
    {
        var start = Offset;
        var plain = _bytes.AsSpan(start + 1).IndexOfAny(EndsPlainText);
        if (plain >= 0 && _bytes[start + 1 + plain] == (byte)'"')
        {
            Offset = start + plain + 2;
            return Encoding.UTF8.GetString(_bytes, start + 1, plain);
        }

        return ReadTextWithEscapes(start);
    }

    private string ReadTextWithEscapes(int start)
    {
        var text = new StringBuilder();
        Offset = start + 1;
        while (!AtEnd && Current != (byte)'"')
        {
            if (Current == (byte)'\n')
            {
                Offset = start;
                throw Unreadable("This text has no closing quote on its line.");
            }

            if (Current < 0x20) Report($"The control character {Printable.CodePoint(Next)} must be written as an escape in a text.");
            if (Current == (byte)'\\') ReadEscape(text);
            else
            {
                var rune = Next;
                text.Append(rune.ToString());
                Offset += rune.Utf8SequenceLength;
            }
        }

        if (AtEnd)
        {
            Offset = start;
            throw Unreadable("This text has no closing quote.");
        }

        Offset++;
        return text.ToString();
    }

    private void ReadEscape(StringBuilder text)
    {
        var (start, kind) = (Offset, Peek(1));
        if (kind == 'u')
        {
            ReadUnicodeEscape(text, start);
            return;
        }

        const string Escapes = "\"\\/bfnrt";
        const string Meanings = "\"\\/\b\f\n\r\t";
        var at = kind < 0 ? -1 : Escapes.IndexOf((char)kind, StringComparison.Ordinal);
        if (at < 0) throw Unreadable("JSON knows no such escape; a backslash itself is written \\\\.");
        text.Append(Meanings[at]);
        Offset += 2;
    }

    private void ReadUnicodeEscape(StringBuilder text, int start)
    {
        var first = ReadHex();
        if (!char.IsSurrogate(first))
        {
            text.Append(first);
            return;
        }

        if (char.IsHighSurrogate(first) && Current == (byte)'\\' && Peek(1) == 'u')
        {
            var back = Offset;
            var second = ReadHex();
            if (char.IsLowSurrogate(second))
            {
                text.Append(first).Append(second);
                return;
            }

            Offset = back;
        }

        report.Add<LoneSurrogate>(
            source, start, start + 6, Path, $"\\u{(int)first:x4} is half of a surrogate pair without its other half.");
        text.Append('\uFFFD');
    }

    // Stands on the backslash of \uXXXX; returns the code unit and stands behind it.
    private char ReadHex()
    {
        var digits = _bytes.AsSpan(Offset + 2, Math.Min(4, Math.Max(0, _bytes.Length - Offset - 2)));
        if (digits.Length < 4 || !AreHex(digits)) throw Unreadable("After \\u four hexadecimal digits belong.");
        Offset += 6;
        return (char)Convert.ToUInt16(Encoding.ASCII.GetString(digits), 16);
    }

    private static bool AreHex(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
        }

        return true;
    }
}
