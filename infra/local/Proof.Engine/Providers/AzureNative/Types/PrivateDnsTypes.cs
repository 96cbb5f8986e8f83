namespace Proof.Engine.Providers.AzureNative.Types;

/// <summary>The types of the module <c>privatedns</c>.</summary>
internal static class PrivateDnsTypes
{
    private const string ApiVersion = "2024-06-01";
    private const string Zone = ResourcesTypes.Group + "/providers/Microsoft.Network/privateDnsZones/{privateZoneName}";

    /// <summary>A private DNS zone.</summary>
    public static NativeType PrivateZone { get; } = new()
    {
        Token = "azure-native:privatedns:PrivateZone",
        ApiVersion = ApiVersion,
        Path = Zone,
        Body = ["location", "tags"],
        HasOnlyServiceProperties = true,
    };

    /// <summary>The link of a zone to a virtual network.</summary>
    public static NativeType VirtualNetworkLink { get; } = new()
    {
        Token = "azure-native:privatedns:VirtualNetworkLink",
        ApiVersion = ApiVersion,
        Path = Zone + "/virtualNetworkLinks/{virtualNetworkLinkName}",
        Body = ["location", "tags"],
        Properties = ["registrationEnabled", "resolutionPolicy", "virtualNetwork"],
    };

    /// <summary>The records of one type and name. The type is a part of the path, <c>@</c> is the name of the zone itself.</summary>
    public static NativeType PrivateRecordSet { get; } = new()
    {
        Token = "azure-native:privatedns:PrivateRecordSet",
        ApiVersion = ApiVersion,
        Path = Zone + "/{recordType}/{relativeRecordSetName}",
        Autoname = Autoname.Copy,
        Properties = ["aRecords", "aaaaRecords", "cnameRecord", "metadata", "mxRecords", "ptrRecords", "soaRecord", "srvRecords", "ttl", "txtRecords"],
    };
}
