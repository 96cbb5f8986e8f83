using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Proof.Partners.Language;

namespace Proof.Cli.Welcome;

/// <summary>What Proof sends back to a partner, from the outputs of an environment.</summary>
internal sealed record WelcomeLetter
{
    /// <summary>Company or product name.</summary>
    public required string Company { get; init; }

    /// <summary><c>production</c> or <c>sandbox</c>.</summary>
    public required string Environment { get; init; }

    public required string BaseUrl { get; init; }

    public required string PartnerId { get; init; }

    public required string WidgetId { get; init; }

    /// <summary>Whether every request is refused for now.</summary>
    public required bool IsSuspended { get; init; }

    public required ImmutableArray<string> Allowlist { get; init; }

    /// <summary>The public name of the current token.</summary>
    public required string KeyId { get; init; }

    /// <summary>Where the token is in Key Vault.</summary>
    public required string SecretUri { get; init; }

    /// <summary>The token in clear; null unless somebody asked for it.</summary>
    public required string? Token { get; init; }

    /// <summary>Where transaction events go; null when nowhere.</summary>
    public required string? WebhookUrl { get; init; }

    /// <summary>The tokens before that still work, with the instant from which they are refused.</summary>
    public required ImmutableArray<(string KeyId, string ValidUntil)> Previous { get; init; }

    /// <summary>Takes a letter from the outputs of an environment.</summary>
    /// <exception cref="CommandException">The environment has no such partner, or it is retired.</exception>
    public static WelcomeLetter Of(JsonObject outputs, string environment, string slug, string company, DateTimeOffset now)
    {
        if (outputs["partners"]![slug] is not JsonObject partner)
            throw new CommandException(ExitCode.BadInput, $"{slug} has no access to {environment}, or it is not deployed yet");
        if (partner["clientToken"] is not JsonObject token)
            throw new CommandException(ExitCode.BadInput, $"{slug} is retired: there is nothing to send");
        return new WelcomeLetter
        {
            Company = company,
            Environment = environment,
            BaseUrl = (string)outputs["baseUrl"]!,
            PartnerId = (string)partner["partnerId"]!,
            WidgetId = (string)partner["widgetId"]!,
            IsSuspended = (string)partner["status"]! == "suspended",
            Allowlist = [.. partner["allowlist"]!.AsArray().Select(range => (string)range!)],
            KeyId = (string)token["keyId"]!,
            SecretUri = (string)token["secretUri"]!,
            Token = outputs["clientTokens"] is JsonObject tokens ? (string)tokens[slug]! : null,
            WebhookUrl = (string?)partner["webhook"]?["url"],
            Previous = [.. token["previous"]!.AsArray()
                .Select(previous => ((string)previous!["keyId"]!, (string)previous["validUntil"]!))
                .Where(previous => Instants.Read(previous.Item2) > now)],
        };
    }
}
