using System.Buffers;
using Proof.Partners.Tokens;
using Pulumi;

namespace Proof.Infra.Tokens;

/// <summary>
/// A token that a partner had before its access was described here. It may look like anything that fits into a bearer header. Its text
/// leaves this class only as a secret.
/// </summary>
internal sealed class ImportedToken
{
    /// <summary>
    /// The fewest characters: 22 of base64 are 128 bits. The gateway's policies show the hash, and a short token could be found from it.
    /// </summary>
    public const int Shortest = 22;

    /// <summary>The most characters, so that the header stays small.</summary>
    public const int Longest = 512;

    // RFC 6750, section 2.1: what a bearer token is made of.
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=");

    private readonly string _text;

    /// <summary>Takes a token that has no fault (<see cref="FaultOf"/>).</summary>
    public ImportedToken(string text)
    {
        if (FaultOf(text) is { } fault) throw new ArgumentException("An imported token " + fault, nameof(text));
        _text = text;
        Hash = ClientTokenText.Hash(text);
    }

    /// <summary>What the gateway keeps of it; not secret.</summary>
    public string Hash { get; }

    /// <summary>The token itself; secret.</summary>
    public Output<string> Text => Output.CreateSecret(_text);

    /// <summary>What is wrong with a text, in words that do not show it; null when nothing is.</summary>
    public static string? FaultOf(string text) => text switch
    {
        { Length: < Shortest } => $"has fewer than {Shortest} characters and could be guessed; issue a new token instead.",
        { Length: > Longest } => $"has more than {Longest} characters.",
        _ when text.AsSpan().ContainsAnyExcept(Allowed) => "has characters that a bearer token cannot have (RFC 6750: letters, digits and -._~+/=).",
        _ when text.Distinct().Count() < 8 => "has fewer than 8 different characters and could be guessed; issue a new token instead.",
        _ => null,
    };
}
