using Proof.Engine.Values;

namespace Proof.Local.Access;

/// <summary>Finds somebody in an environment's outputs to try access with.</summary>
public static class TrialPartners
{
    /// <summary>
    /// The first active partner, by slug, that has a token and an address that never ends and that the edge can see (IPv4); null when there is none.
    /// </summary>
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
        && Address(values) is { } address
            ? new TrialPartner(slug, address, token)
            : null;

    private static string? Address(PropertyMap partner)
    {
        var ends = (partner.Get("allowlistEnds") as ObjectValue)?.Properties ?? PropertyMap.Empty;
        var ranges = (partner.Get("allowlist") as ArrayValue)?.Items.OfType<StringValue>().Select(range => range.Value) ?? [];
        return ranges.FirstOrDefault(range => !range.Contains(':', StringComparison.Ordinal) && !ends.ContainsKey(range))?.Split('/')[0];
    }
}
