using Proof.Partners.Rules.Tokens;
using Proof.Partners.Rules.Webhooks;

namespace Proof.Partners.Language;

/// <summary>The shape of a partner's access to one environment.</summary>
internal static class AccessShape
{
    // More than any limit on addresses; a longer list is not looked at.
    private const int MostEntries = 10_000;

    private static readonly TextShape Address = new(
        "One address or one range (CIDR), in its canonical spelling.", ["198.51.100.0/28", "203.0.113.10", "2001:db8::/48"], 64)
    {
        HasOwnRule = true,
        Pattern = "^([0-9.]+|[0-9a-f:]+)(/[0-9]{1,3})?$",
    };

    private static readonly ObjectShape AddressInFull = new(
        "An address with what else there is to say of it.",
        new("cidr", Address, Required: true),
        new("note", PartnerShape.Note),
        new("validUntil", new InstantShape("From this instant on the address is refused.")));

    private static readonly ObjectShape PreviousToken = new(
        "An older generation that stays accepted for a grace period.",
        new("generation", Generation("Its number, lower than the current one."), Required: true),
        new("validUntil", new InstantShape("From this instant on it is refused; at most 7 days ahead."), Required: true),
        new("note", PartnerShape.Note));

    private static readonly ObjectShape ClientToken = new(
        "The generations of the client token. The token itself is made when it is provisioned and never stands in a file.",
        new("generation", Generation("The current generation: 1 at first, one more with each rotation."), Required: true),
        new("previous", new ListShape("Older generations that are still accepted: two at most.", PreviousToken, MostEntries)),
        new("emergency", new FlagShape("True when this rotation may leave less grace than the configured minimum, as after a leak.")));

    /// <summary>Where transaction events go.</summary>
    public static TextShape WebhookUrl { get; } = Url(
        "Where transaction events are sent: a public HTTPS URL. On top it serves both environments; an environment can name its own.",
        "https://hooks.acme-wallet.example/proof");

    /// <summary>Access to production.</summary>
    public static ObjectShape Production { get; } = Of("The partner's access to production.");

    /// <summary>Access to sandbox.</summary>
    public static ObjectShape Sandbox { get; } = Of("The partner's access to sandbox, which shares nothing with production.");

    /// <summary>A URL, with rules of its own.</summary>
    public static TextShape Url(string description, string example) => new(description, [example], UrlTooLong.Longest)
    {
        HasOwnRule = true,
        Pattern = "^[Hh][Tt][Tt][Pp][Ss]://[^\\s#]+$",
    };

    private static ObjectShape Of(string description) => new(
        description,
        new("note", PartnerShape.Note),
        new("webhookUrl", WebhookUrl),
        new("allowedIps", new ListShape("The backend servers that may call; requests from anywhere else get 403.",
            new TextOrObjectShape("An address, alone or with a note or an end.", Address, AddressInFull), MostEntries), Required: true),
        new("clientToken", ClientToken, Required: true));

    private static WholeNumberShape Generation(string description) => new(description, 1, 1_000_000) { BoundsRule = typeof(GenerationStart) };
}
