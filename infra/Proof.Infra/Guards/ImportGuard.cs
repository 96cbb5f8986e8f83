using Proof.Infra.Plan;

namespace Proof.Infra.Guards;

/// <summary>A first generation that is in use keeps its text: importing another, or dropping the import, would cut the partner off.</summary>
internal static class ImportGuard
{
    /// <summary>Throws <see cref="RefusedException"/> with every partner whose deployed first generation would become another token.</summary>
    /// <param name="deployed">What the last update left behind, by slug.</param>
    /// <param name="partners">What is to be deployed.</param>
    /// <param name="now">The instant of the deployment.</param>
    public static void Check(IReadOnlyDictionary<string, DeployedPartner> deployed, IEnumerable<PlannedPartner> partners, DateTimeOffset now)
    {
        var reasons = partners
            .Where(partner => partner.Tokens.Any(token => token.Generation == 1))
            .Select(partner => (partner.Partner.Slug, Wanted: partner.ImportedHash, Deployed: deployed.GetValueOrDefault(partner.Partner.Slug)?.Token))
            .Where(item => item.Deployed is not null
                && item.Deployed.ValidAt(now).Any(valid => valid.Generation == 1)
                && item.Deployed.ImportedHash != item.Wanted)
            .Select(item => Reason(item.Slug, item.Deployed!.ImportedHash, item.Wanted))
            .ToList();
        if (reasons.Count > 0) throw new RefusedException("proof-infra:importedTokens does not follow from what is deployed:", reasons);
    }

    private static string Reason(string slug, string? deployed, string? wanted) => (deployed, wanted) switch
    {
        (null, _) => $"{slug}: generation 1 was made here and is in use; an imported token cannot take its place. Take {slug} out.",
        (_, null) => $"{slug}: the imported token of generation 1 is in use. Put it back until the file lists generation 1 no more.",
        _ => $"{slug}: another imported token is in use. Put that one back; to give the partner a new token, rotate.",
    };
}
