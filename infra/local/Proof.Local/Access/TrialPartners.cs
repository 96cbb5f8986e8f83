using Proof.Engine.Values;

namespace Proof.Local.Access;

/// <summary>Finds somebody in an environment's outputs to try access with.</summary>
public static class TrialPartners
{
    /// <summary>The first active partner, by slug, that has a token and an address; null when there is none.</summary>
    public static TrialPartner? First(PropertyMap outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        if (outputs.Get("partners") is not ObjectValue { Properties: var partners }) return null;
        if (outputs.Get("clientTokens") is not SecretValue { Value: ObjectValue { Properties: var tokens } }) return null;
        return partners
            .Select(p => Partner(p.Key, p.Value, tokens.GetText(p.Key)))
            .FirstOrDefault(p => p is not null);
    }

    private static TrialPartner? Partner(string slug, PropertyValue partner, string? token) =>
        partner is ObjectValue { Properties: var values }
        && values.GetText("status") == "active"
        && token is not null
        && values.Get("allowlist") is ArrayValue { Items: [StringValue { Value: var range }, ..] }
            ? new TrialPartner(slug, range.Split('/')[0], token)
            : null;
}
