using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management;

/// <summary>Azure's public regions in their short form (Azure's list of regions, 2026).</summary>
internal static class Regions
{
    private static readonly HashSet<string> Known =
    [
        "australiacentral", "australiacentral2", "australiaeast", "australiasoutheast", "austriaeast", "belgiumcentral", "brazilsouth",
        "brazilsoutheast", "canadacentral", "canadaeast", "centralindia", "centralus", "chilecentral", "denmarkeast", "eastasia", "eastus",
        "eastus2", "francecentral", "francesouth", "germanynorth", "germanywestcentral", "global", "indonesiacentral", "israelcentral",
        "italynorth", "japaneast", "japanwest", "koreacentral", "koreasouth", "malaysiawest", "mexicocentral", "newzealandnorth",
        "northcentralus", "northeurope", "norwayeast", "norwaywest", "polandcentral", "qatarcentral", "southafricanorth",
        "southafricawest", "southcentralus", "southeastasia", "southindia", "spaincentral", "swedencentral", "swedensouth",
        "switzerlandnorth", "switzerlandwest", "uaecentral", "uaenorth", "uksouth", "ukwest", "westcentralus", "westeurope",
        "westindia", "westus", "westus2", "westus3",
    ];

    /// <summary>
    /// Brings the body's location to the short form (<c>West Europe</c> is <c>westeurope</c>). Refuses an unknown one, and a change
    /// of a resource's location, which Azure does not know.
    /// </summary>
    public static void Settle(ResourceChange change)
    {
        var given = (string?)change.Body["location"] ?? "";
        var region = given.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (!Known.Contains(region))
            throw new ArmException(400, "LocationNotAvailableForResourceType", $"'{given}' is not a region of Azure. Give one such as 'westeurope'.");
        if (change.Before is { } before && (string?)before.Body["location"] != region)
            throw new ArmException(409, "InvalidResourceLocation",
                $"The resource '{change.Id.Name}' already exists in location '{(string?)before.Body["location"]}' and cannot be moved to '{region}'. "
                + "Delete it first, or keep its location.");
        change.Body["location"] = region;
    }
}
