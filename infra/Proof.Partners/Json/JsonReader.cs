using Proof.Partners.Problems;
using Proof.Partners.Rules.Reading;

namespace Proof.Partners.Json;

/// <summary>
/// Reads strict JSON (RFC 8259) with the place of every value. What is plainly meant (a comment, a trailing or missing comma, a second
/// member of the same name) is reported and read past, so that one look shows all of a file's problems; anything else ends the file.
/// Every step consumes input, so the time is linear in its length.
/// </summary>
internal sealed class JsonReader
{
    /// <summary>How deeply values may be nested; partner files need five.</summary>
    public const int MostDepth = 32;

    private readonly SourceText _source;
    private readonly Report _report;
    private readonly JsonTokens _tokens;
    private int _depth;

    private JsonReader(SourceText source, Report report)
    {
        (_source, _report) = (source, report);
        _tokens = new JsonTokens(source, report);
    }

    /// <summary>Reads a document; null when it is so broken that no value of it can be trusted.</summary>
    public static JsonNode? Read(SourceText source, Report report)
    {
        var bad = Utf8.FirstBadByte(source.Bytes);
        if (bad >= 0)
        {
            var utf16 = source.Bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            report.Add<NotUtf8>(source, bad, bad + 1, "$", utf16
                ? "The file is UTF-16."
                : $"The byte 0x{source.Bytes[bad]:X2} here is not part of a UTF-8 character.");
            return null;
        }

        try
        {
            return new JsonReader(source, report).ReadDocument();
        }
        catch (UnreadableException)
        {
            return null;
        }
    }

    private JsonNode ReadDocument()
    {
        if (_source.Bytes.AsSpan().StartsWith(Utf8.ByteOrderMark))
        {
            _report.Add<ByteOrderMark>(_source, 0, 0, "$", "The file begins with a byte order mark (U+FEFF).");
            _tokens.Skip(Utf8.ByteOrderMark.Length);
        }

        _tokens.SkipBlanks();
        if (_tokens.AtEnd) throw _tokens.Unreadable("The file is empty.");
        var root = ReadValue(null, null, 0);
        _tokens.SkipBlanks();
        if (!_tokens.AtEnd) throw _tokens.Unreadable("The document has ended, but there is more text.");
        return root;
    }

    private JsonNode ReadValue(JsonNode? parent, string? name, int index)
    {
        if (_tokens.Current == (byte)'{') return ReadObject(parent, name, index);
        if (_tokens.Current == (byte)'[') return ReadArray(parent, name, index);
        _tokens.On(parent, name, index);
        var scalar = _tokens.ReadScalar();
        _tokens.In(parent);
        (scalar.Parent, scalar.Name, scalar.Index) = (parent, name, index);
        return scalar;
    }

    private JsonObject ReadObject(JsonNode? parent, string? name, int index)
    {
        var result = new JsonObject { Source = _source, Start = _tokens.Offset, Parent = parent, Name = name, Index = index };
        Open(result);
        // A dictionary beside the list: a hostile file may have a hundred thousand members.
        var members = new Dictionary<string, JsonMember>(StringComparer.Ordinal);
        while (NextIsThere(result, (byte)'}', members.Count > 0))
        {
            var member = ReadMember(result);
            if (members.TryAdd(member.Name, member)) result.Add(member);
            else ReportDuplicate(result, member, members[member.Name]);
        }

        Close(result);
        return result;
    }

    private JsonMember ReadMember(JsonObject parent)
    {
        var start = _tokens.Offset;
        var name = _tokens.ReadName();
        var end = _tokens.Offset;
        _tokens.SkipBlanks();
        _tokens.Expect((byte)':', $"After the name {Printable.Quoted(name)} a colon belongs.");
        _tokens.SkipBlanks();
        return new JsonMember(name, start, end, ReadValue(parent, name, 0));
    }

    private void ReportDuplicate(JsonObject parent, JsonMember member, JsonMember first) =>
        _report.AddToName<DuplicateMember>(
            parent, member, $"{Printable.Quoted(member.Name)} stands here a second time; the first is in line {_source.LineOf(first.NameStart)}.");

    private JsonArray ReadArray(JsonNode? parent, string? name, int index)
    {
        var result = new JsonArray { Source = _source, Start = _tokens.Offset, Parent = parent, Name = name, Index = index };
        Open(result);
        while (NextIsThere(result, (byte)']', result.Items.Count > 0)) result.Add(ReadValue(result, null, result.Items.Count));
        Close(result);
        return result;
    }

    // Whether another member or entry follows; reads the comma before it, and says when it is missing or leads nowhere.
    private bool NextIsThere(JsonNode container, byte closing, bool afterOne)
    {
        _tokens.SkipBlanks();
        if (_tokens.AtEnd) throw _tokens.Unreadable($"The file ends before the closing \"{(char)closing}\".");
        if (_tokens.Current == closing) return false;
        if (!afterOne && _tokens.Current != (byte)',') return true;
        if (_tokens.Current != (byte)',')
        {
            if (!_tokens.BeginsValue) throw _tokens.Unreadable($"Here a comma or \"{(char)closing}\" belongs, not {_tokens.Shown}.");
            _tokens.Report("A comma is missing before this.");
            return true;
        }

        var comma = _tokens.Offset;
        if (!afterOne) throw _tokens.Unreadable("No comma comes before the first.");
        _tokens.Skip(1);
        _tokens.SkipBlanks();
        if (_tokens.AtEnd || _tokens.Current != closing) return true;
        _report.Add<TrailingComma>(_source, comma, comma + 1, container.Path, $"A comma before the closing \"{(char)closing}\".");
        return false;
    }

    private void Open(JsonNode node)
    {
        if (++_depth > MostDepth)
        {
            _report.Add<TooDeep>(
                _source, _tokens.Offset, _tokens.Offset + 1, node.Path, $"Here the values are nested more than {MostDepth} deep.");
            throw new UnreadableException();
        }

        _tokens.In(node);
        _tokens.Skip(1);
    }

    private void Close(JsonNode node)
    {
        _depth--;
        _tokens.Skip(1);
        node.End = _tokens.Offset;
        _tokens.In(node.Parent);
    }
}
