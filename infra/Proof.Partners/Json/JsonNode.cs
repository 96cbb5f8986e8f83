namespace Proof.Partners.Json;

/// <summary>A value in a file, with the place where it stands.</summary>
internal abstract class JsonNode
{
    /// <summary>The text that the value was read from.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The object or list that holds the value; null for the document's own.</summary>
    public JsonNode? Parent { get; set; }

    /// <summary>The name under which an object holds the value; null in a list.</summary>
    public string? Name { get; set; }

    /// <summary>The place in the list that holds the value, from 0.</summary>
    public int Index { get; set; }

    /// <summary>Where the value begins, in bytes from the start of the file.</summary>
    public int Start { get; set; }

    /// <summary>Where the value ends (exclusive), in bytes from the start of the file.</summary>
    public int End { get; set; }

    /// <summary>What people call this kind of value: <c>a text</c>, <c>a list</c> …</summary>
    public abstract string Kind { get; }

    /// <summary>Where the value is in the document: <c>$.production.allowedIps[0]</c>.</summary>
    public string Path => JsonPath.Of(this);
}

/// <summary>An object: members in the order of the file, each name once.</summary>
internal sealed class JsonObject : JsonNode
{
    private readonly List<JsonMember> _members = [];

    /// <inheritdoc/>
    public override string Kind => "an object";

    /// <summary>The members, in the order of the file.</summary>
    public IReadOnlyList<JsonMember> Members => _members;

    /// <summary>The value of a member; null when there is none of that name. Objects of partner files are small, or full of errors.</summary>
    public JsonNode? this[string name] => Find(name)?.Value;

    /// <summary>A member by its exact name; null when there is none.</summary>
    public JsonMember? Find(string name)
    {
        foreach (var member in _members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal)) return member;
        }

        return null;
    }

    /// <summary>Appends a member. Its value keeps the parent that it was read under.</summary>
    public void Add(JsonMember member) => _members.Add(member);
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name, escapes resolved.</param>
/// <param name="NameStart">Where the name's opening quote is, in bytes.</param>
/// <param name="NameEnd">Where the name ends, after its closing quote, in bytes.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, int NameStart, int NameEnd, JsonNode Value);

/// <summary>A list.</summary>
internal sealed class JsonArray : JsonNode
{
    private readonly List<JsonNode> _items = [];

    /// <inheritdoc/>
    public override string Kind => "a list";

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<JsonNode> Items => _items;

    /// <summary>Appends an entry.</summary>
    public void Add(JsonNode item) => _items.Add(item);
}

/// <summary>A text.</summary>
internal sealed class JsonText : JsonNode
{
    /// <summary>The text, escapes resolved.</summary>
    public required string Value { get; init; }

    /// <inheritdoc/>
    public override string Kind => "a text";
}

/// <summary>A number, as it is written.</summary>
internal sealed class JsonNumber : JsonNode
{
    /// <summary>The number's characters in the file.</summary>
    public required string Text { get; init; }

    /// <inheritdoc/>
    public override string Kind => "a number";
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class JsonFlag : JsonNode
{
    /// <summary>Which of the two.</summary>
    public required bool Value { get; init; }

    /// <inheritdoc/>
    public override string Kind => Value ? "true" : "false";
}

/// <summary><c>null</c>.</summary>
internal sealed class JsonNull : JsonNode
{
    /// <inheritdoc/>
    public override string Kind => "null";
}
