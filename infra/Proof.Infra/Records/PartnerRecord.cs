using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Proof.Infra.Plan;
using Proof.Partners.Model;

namespace Proof.Infra.Records;

/// <summary>
/// What the backend knows about one partner in one environment, as JSON of the shape in <c>stacks/partner-record.schema.json</c>. Nothing
/// in it is secret.
/// </summary>
internal static class PartnerRecord
{
    /// <summary>
    /// The most characters that a key-value may have with key, content type and tags (App Configuration's page on keys and values).
    /// </summary>
    public const int MaximumCharacters = 10_000;

    /// <summary>What the record is, for whoever reads it.</summary>
    public const string ContentType = "application/json";

    // Indented and with letters as they are: people read it in previews and in the portal. The default encoder would also escape '+' and '&'.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>
    /// The key of a partner's record: its partner id, which the gate hands to the backend with every request. It has no slash, which
    /// Resource Manager could not take in a name, and no label, because each environment has a store of its own.
    /// </summary>
    public static string Key(PlannedPartner partner) => partner.PartnerId;

    /// <summary>What is written beside the record, so that people find it by the partner's name.</summary>
    public static IReadOnlyDictionary<string, string> Tags(PlannedPartner partner) => new Dictionary<string, string> { ["partner"] = partner.Partner.Slug };

    /// <summary>The record. Throws <see cref="RefusedException"/> when App Configuration could not hold it.</summary>
    public static string Text(PlannedPartner planned, ProofEnvironment environment)
    {
        var partner = planned.Partner;
        var text = JsonSerializer.Serialize(
            new
            {
                partner.Company,
                planned.PartnerId,
                planned.WidgetId,
                Status = partner.Status == PartnerStatus.Active ? "active" : "suspended",
                partner.OffRamp,
                Assets = (partner.Widget?.Assets ?? []).Select(asset => new { asset.Currency, asset.Network, asset.Wallet }),
                FiatCurrencies = partner.Widget?.FiatCurrencies ?? [],
                Defaults = partner.Widget?.Defaults ?? new WidgetDefaults(),
                WebhookUrl = partner.WebhookUrlIn(environment),
            },
            Options);

        var size = text.Length + Key(planned).Length + ContentType.Length + Tags(planned).Sum(tag => tag.Key.Length + tag.Value.Length);
        return size <= MaximumCharacters
            ? text
            : throw new RefusedException(FormattableString.Invariant(
                $"The record of {partner.Slug} would have {size:N0} characters; App Configuration holds {MaximumCharacters:N0}. Enable fewer assets in stacks/partners/{partner.Slug}.json."));
    }
}
