using System.Text.Json.Nodes;
using Proof.Partners.Model;
using Proof.Partners.Writing;

namespace Proof.Cli.Commands.Partners;

/// <summary>A partner as data: what its file says, over the defaults, and the ids that derive from it.</summary>
internal static class PartnerJson
{
    /// <summary>The partner.</summary>
    public static JsonObject Of(Partner partner)
    {
        var document = JsonNode.Parse(PartnerWriter.ToText(partner))!.AsObject();
        document.Remove("$schema");
        document.Insert(0, "slug", partner.Slug);
        document.Insert(1, "partnerId", PartnerIds.PartnerId(partner.Slug));
        foreach (var environment in Enum.GetValues<ProofEnvironment>())
        {
            if (document[FileWords.Of(environment)] is JsonObject access)
            {
                access.Insert(0, "widgetId", PartnerIds.WidgetId(partner.Slug, environment));
            }
        }

        return document;
    }
}
