using System.Collections.Immutable;
using System.Text.Json;
using Proof.Infra.Tokens;

namespace Proof.Infra.Settings;

/// <summary>Reads <c>importedTokens</c>: a secret map from slug to token. No message shows a token.</summary>
internal static class ImportedTokensConfig
{
    private const string Key = "importedTokens";

    /// <summary>No imported tokens.</summary>
    public static ImmutableSortedDictionary<string, ImportedToken> None { get; } =
        ImmutableSortedDictionary.Create<string, ImportedToken>(StringComparer.Ordinal);

    /// <summary>The tokens by slug; what is wrong is remembered by the reader.</summary>
    public static ImmutableSortedDictionary<string, ImportedToken> Read(ConfigReader config)
    {
        if (config.Secret(Key) is not { } text) return None;
        var tokens = None.ToBuilder();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (slug, value) in Members(config, text))
        {
            if (tokens.ContainsKey(slug)) config.Refuse(Key, $"names {slug} twice; keep the token that the partner uses.");
            else if (value is null) config.Refuse(Key, $"must give a text for {slug}.");
            else if (ImportedToken.FaultOf(value) is { } fault) config.Refuse(Key, $"is wrong for {slug}: the token {fault}");
            else
            {
                var token = new ImportedToken(value);
                if (!owners.TryAdd(token.Hash, slug)) config.Refuse(Key, $"gives {owners[token.Hash]} and {slug} the same token; a token says who calls, so each must have its own.");
                tokens[slug] = token;
            }
        }

        return tokens.ToImmutable();
    }

    private static IEnumerable<(string Slug, string? Value)> Members(ConfigReader config, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return [.. document.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : null))];
        }
        catch (JsonException)
        {
            // Told below, without the exception: its message quotes the text.
        }

        config.Refuse(Key, "must be a map from partner to token.");
        return [];
    }
}
