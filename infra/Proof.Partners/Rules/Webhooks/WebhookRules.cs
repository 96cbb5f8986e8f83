using System.Collections.Immutable;
using Proof.Partners.Problems;

namespace Proof.Partners.Rules.Webhooks;

/// <summary>The rules on webhook URLs and other URLs.</summary>
internal static class WebhookRules
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new UrlCharacters(),
        new UrlHttps(),
        new UrlPort(),
        new UrlUserInfo(),
        new UrlFragment(),
        new UrlIpLiteral(),
        new UrlHost(),
        new UrlInternal(),
        new UrlReserved(),
        new UrlPunycode(),
        new UrlSpelling(),
        new UrlTooLong(),
        new UrlSecret(),
        new WebhookSame(),
        new WebhookShared(),
    ];
}
