using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Edge;

/// <summary>Reads a JSON object strictly: every member has one type, every unknown member is a problem, and each problem says where.</summary>
/// <param name="path">Where the object is, such as <c>properties.customRules[3]</c>.</param>
/// <param name="value">The object.</param>
/// <param name="problems">Takes what is wrong, as sentences.</param>
internal sealed class JsonView(string path, JsonObject value, List<string> problems)
{
    /// <summary>Where the object is.</summary>
    public string Path => path;

    /// <summary>Reports every member that is not listed.</summary>
    public void Only(string reason, params ReadOnlySpan<string> names)
    {
        foreach (var (name, _) in value)
        {
            if (!names.Contains(name))
                Problem(name, reason);
        }
    }

    /// <summary>Reports a problem with a member.</summary>
    public void Problem(string member, string reason) => problems.Add($"{path}.{member}: {reason}");

    /// <summary>A text member; null when absent or null.</summary>
    public string? Text(string name) => Read<string>(name, "text");

    /// <summary>A whole number; null when absent or null.</summary>
    public int? Number(string name) => Read<int?>(name, "a whole number");

    /// <summary>A true or false; null when absent or null.</summary>
    public bool? Flag(string name) => Read<bool?>(name, "true or false");

    /// <summary>A text member that must be one of the choices, in any case; the answer is as the choice is spelt.</summary>
    public string? Choice(string name, string? absent, string[] choices, string otherwise)
    {
        var text = Text(name);
        if (text is null)
        {
            if (absent is null)
                Problem(name, "is required.");
            return absent;
        }
        if (choices.FirstOrDefault(choice => choice.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
            return known;
        Problem(name, $"'{text}' {otherwise}");
        return null;
    }

    /// <summary>An object; an empty one when absent.</summary>
    public JsonView Object(string name) => new($"{path}.{name}", Read<JsonObject>(name, "an object") ?? [], problems);

    /// <summary>The objects of a list; empty when absent.</summary>
    public IReadOnlyList<JsonView> Objects(string name) =>
        [.. Items<JsonObject>(name, "an object").Select((item, i) => new JsonView($"{path}.{name}[{i}]", item, problems))];

    /// <summary>The texts of a list; empty when absent.</summary>
    public IReadOnlyList<string> Texts(string name) => Items<string>(name, "text");

    /// <summary>Whether the member is there and not null.</summary>
    public bool Has(string name) => value[name] is not null;

    private List<T> Items<T>(string name, string kind) where T : class
    {
        var items = new List<T>();
        foreach (var (node, i) in (Read<JsonArray>(name, "a list") ?? []).Select((n, i) => (n, i)))
        {
            if (Cast<T>(node) is { } item)
                items.Add(item);
            else
                Problem($"{name}[{i}]", $"must be {kind}.");
        }
        return items;
    }

    private T? Read<T>(string name, string kind)
    {
        if (value[name] is not { } node)
            return default;
        if (Cast<T>(node) is { } read)
            return read;
        Problem(name, $"must be {kind}.");
        return default;
    }

    private static T? Cast<T>(JsonNode? node) => node switch
    {
        T same => same,
        JsonValue scalar when scalar.TryGetValue<T>(out var value) => value,
        _ => default,
    };
}
