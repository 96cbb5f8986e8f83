using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Proof.Partners.Addresses;

namespace Proof.Infra.Settings;

/// <summary>
/// Reads the stack's configuration and remembers every key that is missing or wrong, so that all of them are reported in one message.
/// An empty text counts as missing: Pulumi wants a default for every key that only some stacks set.
/// </summary>
/// <param name="get">The text of a key of this project, null when it is not set.</param>
internal sealed class ConfigReader(Func<string, string?> get)
{
    private readonly List<string> _problems = [];

    /// <summary>A text that must be there and match; what it means is told in words when it does not.</summary>
    public string Text(string key, Regex pattern, string words)
    {
        if (Value(key) is not { } text) return Missing(key, words);
        return pattern.IsMatch(text) ? text : Wrong(key, text, words);
    }

    /// <summary>As <see cref="Text(string, Regex, string)"/>, with a value to take when the key is not set.</summary>
    public string Text(string key, Regex pattern, string words, string fallback) =>
        Value(key) is null ? fallback : Text(key, pattern, words);

    /// <summary>As <see cref="Text(string, Regex, string)"/>, null when the key is not set.</summary>
    public string? OptionalText(string key, Regex pattern, string words) => Value(key) is null ? null : Text(key, pattern, words);

    /// <summary>A whole number between two bounds, both included.</summary>
    public int Number(string key, int least, int most, int fallback)
    {
        if (Value(key) is not { } text) return fallback;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Wrong(key, text, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
        return fallback;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool Flag(string key, bool fallback)
    {
        if (Value(key) is not { } text) return fallback;
        if (text is not ("true" or "false")) Wrong(key, text, "true or false");
        return text == "true";
    }

    /// <summary>One of a few words, which must be there.</summary>
    public T Choice<T>(string key, params (string Word, T Value)[] choices)
    {
        if (Value(key) is not null) return Choice(key, choices[0].Value, choices);
        Missing(key, Words(choices));
        return choices[0].Value;
    }

    /// <summary>As <see cref="Choice{T}(string, ValueTuple{string, T}[])"/>, with a value to take when the key is not set.</summary>
    public T Choice<T>(string key, T fallback, params (string Word, T Value)[] choices)
    {
        if (Value(key) is not { } text) return fallback;
        foreach (var choice in choices)
            if (choice.Word == text) return choice.Value;
        Wrong(key, text, Words(choices));
        return fallback;
    }

    /// <summary>What managed rules do; the key is the same for both roles, each of which has a firewall policy.</summary>
    public ManagedRulesMode ManagedRules() =>
        Choice("managedRules", ManagedRulesMode.Log, ("log", ManagedRulesMode.Log), ("block", ManagedRulesMode.Block));

    /// <summary>A range of addresses in canonical form, such as <c>10.20.0.0/24</c>.</summary>
    public Cidr Range(string key)
    {
        const string words = "a range of addresses such as 10.20.0.0/24";
        if (Value(key) is not { } text) Missing(key, words);
        else if (Cidr.TryParse(text, out var range)) return range;
        else Wrong(key, text, words);
        return default;
    }

    /// <summary>A list of texts, which Pulumi hands over as a JSON array. Default: none.</summary>
    public ImmutableArray<string> List(string key)
    {
        if (Value(key) is not { } text) return [];
        try
        {
            return [.. JsonSerializer.Deserialize<string[]>(text) ?? []];
        }
        catch (JsonException)
        {
            Wrong(key, text, "a list of texts");
            return [];
        }
    }

    /// <summary>Whether a key is set.</summary>
    public bool Has(string key) => Value(key) is not null;

    /// <summary>The text of a secret key as it is; null when it is not set. Whoever reads it tells faults by <see cref="Refuse"/>.</summary>
    public string? Secret(string key) => Value(key);

    /// <summary>Remembers what is wrong with a key. The words must not show a secret.</summary>
    public void Refuse(string key, string words) => _problems.Add($"proof-infra:{key} {words}");

    /// <summary>Throws <see cref="RefusedException"/> when any key was missing or wrong.</summary>
    public void ThrowIfAnyIsWrong()
    {
        if (_problems.Count > 0) throw new RefusedException("The stack's configuration cannot be used:", _problems);
    }

    private static string Words<T>((string Word, T Value)[] choices) => string.Join(" or ", choices.Select(choice => choice.Word));

    private string? Value(string key) => get(key) is { Length: > 0 } text ? text : null;

    private string Missing(string key, string words)
    {
        _problems.Add($"proof-infra:{key} is missing; set it to {words}.");
        return "";
    }

    private string Wrong(string key, string text, string words)
    {
        _problems.Add($"proof-infra:{key} is '{text}'; it must be {words}.");
        return "";
    }
}
