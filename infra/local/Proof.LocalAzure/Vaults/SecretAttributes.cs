using System.Text.Json.Nodes;

namespace Proof.LocalAzure.Vaults;

/// <summary>What is known of one version of a secret besides its value.</summary>
internal sealed record SecretAttributes
{
    /// <summary>Whether the value may be read; this is the real off-switch.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Not to be used before, in Unix seconds. Information only: the value can be read all the same.</summary>
    public long? NotBefore { get; init; }

    /// <summary>Not to be used after, in Unix seconds. Information only: the value can be read all the same.</summary>
    public long? Expires { get; init; }

    /// <summary>The kind of content, at most 255 characters.</summary>
    public string? ContentType { get; init; }

    /// <summary>Names and values.</summary>
    public JsonObject Tags { get; init; } = [];
}
