using Proof.Partners.Language;
using Proof.Partners.Model;
using Proof.Partners.Writing;

namespace Proof.Partners.Editing;

/// <summary>What changes for a partner between two versions of its file, in words: layout and order mean nothing.</summary>
public static class PartnerDiff
{
    /// <summary>One sentence for each change, in the order of the file; none when both mean the same.</summary>
    /// <param name="before">The partner before; null when it is new.</param>
    /// <param name="after">The partner after.</param>
    public static IReadOnlyList<string> Between(Partner? before, Partner after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<string>();
        if (before is null) changes.Add($"{after.Slug} is new: {PartnerIds.PartnerId(after.Slug)}");
        Value(changes, "company", before?.Company, after.Company);
        Value(changes, "contactEmail", before?.ContactEmail, after.ContactEmail);
        Value(changes, "status", before is null ? null : FileWords.Of(before.Status), FileWords.Of(after.Status));
        Value(changes, "example", Mark(before?.Example), Mark(after.Example));
        Value(changes, "offRamp", Word(before?.OffRamp), Word(after.OffRamp));
        Value(changes, "webhookUrl", before?.WebhookUrl, after.WebhookUrl);
        Value(changes, "note", before?.Note, after.Note);
        Set(changes, "waiver", before?.Waivers.Select(Words), after.Waivers.Select(Words));
        WidgetChanges(changes, before?.Widget, after.Widget);
        AccessChanges(changes, "production", before?.Production, after.Production);
        AccessChanges(changes, "sandbox", before?.Sandbox, after.Sandbox);
        return changes;
    }

    private static void WidgetChanges(List<string> changes, Widget? before, Widget? after)
    {
        Set(changes, "asset", before?.Assets.Select(Words), after?.Assets.Select(Words));
        Set(changes, "fiat currency", before?.FiatCurrencies, after?.FiatCurrencies);
        var (old, now) = (before?.Defaults, after?.Defaults);
        Value(changes, "default currency", old?.Currency, now?.Currency);
        Value(changes, "default network", old?.Network, now?.Network);
        Value(changes, "default fiat currency", old?.FiatCurrency, now?.FiatCurrency);
        Value(changes, "default type", old?.Type, now?.Type);
        Value(changes, "default language", old?.Language, now?.Language);
        Value(changes, "default theme", old?.Theme, now?.Theme);
        Value(changes, "default redirectUrl", old?.RedirectUrl, now?.RedirectUrl);
    }

    private static void AccessChanges(List<string> changes, string name, PartnerAccess? before, PartnerAccess? after)
    {
        if (before is null && after is not null) changes.Add($"{name}: access is new");
        if (before is not null && after is null) changes.Add($"{name}: access is gone");
        Value(changes, $"{name}: note", before?.Note, after?.Note);
        Value(changes, $"{name}: webhookUrl", before?.WebhookUrl, after?.WebhookUrl);
        Set(changes, $"{name}: address", before?.AllowedIps.Select(Words), after?.AllowedIps.Select(Words));
        Value(changes, $"{name}: token generation", Word(before?.ClientToken.Generation), Word(after?.ClientToken.Generation));
        Set(changes, $"{name}: previous token", before?.ClientToken.Previous.Select(Words), after?.ClientToken.Previous.Select(Words));
        Value(changes, $"{name}: emergency", Mark(before?.ClientToken.Emergency), Mark(after?.ClientToken.Emergency));
    }

    private static void Value(List<string> changes, string name, string? before, string? after)
    {
        if (before == after) return;
        changes.Add(before is null ? $"{name}: {after}" : after is null ? $"{name}: {before} is gone" : $"{name}: {before} -> {after}");
    }

    private static void Set(List<string> changes, string name, IEnumerable<string>? before, IEnumerable<string>? after)
    {
        var (old, now) = ((before ?? []).ToHashSet(StringComparer.Ordinal), (after ?? []).ToHashSet(StringComparer.Ordinal));
        changes.AddRange(old.Where(item => !now.Contains(item)).Select(item => $"{name} removed: {item}"));
        changes.AddRange(now.Where(item => !old.Contains(item)).Select(item => $"{name} added: {item}"));
    }

    private static string? Word(bool? flag) => flag is true ? "true" : flag is false ? "false" : null;

    // For what is only said when it is so.
    private static string? Mark(bool? flag) => flag is true ? "true" : null;

    private static string? Word(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Words(Waiver waiver) => $"{waiver.Rule} until {Instants.Write(waiver.ValidUntil)} ({waiver.Reason})";

    private static string Words(Asset asset) => $"{asset.Currency} on {asset.Network} to {asset.Wallet}{Note(asset.Note)}";

    private static string Words(AllowedIp address) =>
        $"{address.Cidr}{(address.ValidUntil is { } end ? $" until {Instants.Write(end)}" : "")}{Note(address.Note)}";

    private static string Words(PreviousToken token) => $"generation {token.Generation} until {Instants.Write(token.ValidUntil)}{Note(token.Note)}";

    private static string Note(string? note) => note is null ? "" : $" ({note})";
}
