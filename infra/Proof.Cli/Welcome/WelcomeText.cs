using System.Collections.Immutable;

namespace Proof.Cli.Welcome;

/// <summary>The words of the letter.</summary>
internal static class WelcomeText
{
    public static ImmutableArray<Block> Of(WelcomeLetter letter) =>
    [
        new Block.Heading(1, $"{letter.Company}: access to Proof, {letter.Environment}"),
        .. Standing(letter),
        new Block.Facts(
        [
            ("Base URL", letter.BaseUrl),
            ("partner_id", letter.PartnerId),
            ("widget_id", letter.WidgetId),
            .. letter.Token is { } token ? [("client_token", token)] : Array.Empty<(string, string)>(),
        ]),
        .. Token(letter),
        new Block.Heading(2, "How to call"),
        new Block.Paragraph("Send the client_token with every request, from your backend servers only, never from a browser. Keep it secret, like a password."),
        new Block.Code($"curl -X POST {letter.BaseUrl}/widget/session -H \"Authorization: Bearer $PROOF_CLIENT_TOKEN\""),
        new Block.Paragraph("Every answer carries X-Request-Id, except that of the firewall to an address that nobody registered. Quote it, and your partner_id, when you ask for support."),
        new Block.Heading(2, "Registered addresses"),
        .. Addresses(letter),
        .. Webhook(letter),
        .. Previous(letter),
    ];

    private static IEnumerable<Block> Standing(WelcomeLetter letter) => letter.IsSuspended
        ? [new Block.Paragraph("Access is suspended: every request is answered 401 until it is resumed. Ids and token stay the same.")]
        : [];

    private static IEnumerable<Block> Token(WelcomeLetter letter) => letter.Token is not null
        ? []
        :
        [
            new Block.Paragraph($"The client_token (key id {letter.KeyId}) is not in this letter. Whoever may read the vault fetches it with:"),
            new Block.Code($"az keyvault secret show --id {letter.SecretUri} --query value --output tsv"),
        ];

    private static IEnumerable<Block> Addresses(WelcomeLetter letter) => letter.Allowlist.IsEmpty
        ? [new Block.Paragraph("None. Every request is refused until addresses are registered.")]
        :
        [
            new Block.Values(letter.Allowlist),
            new Block.Paragraph("Requests from other addresses are answered 403. To add or remove addresses, write to the Proof team."),
        ];

    private static IEnumerable<Block> Webhook(WelcomeLetter letter) => letter.WebhookUrl is not { } url
        ? []
        :
        [
            new Block.Heading(2, "Webhook"),
            new Block.Values([url]),
            new Block.Paragraph(
                "Every change of a transaction is sent there as POST with JSON. Answer with any 2xx within 25 seconds; anything else is tried again for a day. "
                + "The same event may arrive more than once, and events may arrive out of order."),
        ];

    private static IEnumerable<Block> Previous(WelcomeLetter letter) => letter.Previous.IsEmpty
        ? []
        :
        [
            new Block.Heading(2, "Your token before this one"),
            .. letter.Previous.Select(previous => new Block.Paragraph(
                $"The token with the key id {previous.KeyId} works until {previous.ValidUntil} (UTC). Change over before that; from then on it is answered 401.")),
        ];
}
