using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>The link of a private DNS zone to a virtual network, which sees the zone's names from then on.</summary>
internal sealed class VirtualNetworkLinkType : ResourceType
{
    /// <summary>The type.</summary>
    public const string TypeName = PrivateDnsZoneType.TypeName + "/virtualNetworkLinks";

    /// <inheritdoc/>
    public override string Type => TypeName;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => PrivateDnsZoneType.Versions;

    // Resource name rules of Azure Resource Manager
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        @"[a-zA-Z0-9](?:[\w.-]*\w)?", 1, 80, "1 to 80 letters, digits, '_', '.' and '-', beginning with a letter or digit and not ending with '.' or '-'");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.OneOf("global")),
        ("tags", Shape.Tags),
        ("properties!", Shape.Object(
            ("registrationEnabled", Shape.Bool),
            ("virtualNetwork!", Shape.Object(("id!", Shape.Text(1)))))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "virtualNetworkLinkState"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <summary>The id of the network of a link.</summary>
    public static string NetworkOf(ArmResource link) => (string)link.Properties["virtualNetwork"]!["id"]!;

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        var network = (string)change.Properties["virtualNetwork"]!["id"]!;
        if (change.Resources.Get(network)?.IsOfType("Microsoft.Network/virtualNetworks") != true)
            throw new ArmException(400, "BadRequest", $"The virtual network '{network}' does not exist.");
        if (change.Before is { } before && !Same(NetworkOf(before), network))
            throw new ArmException(400, "BadRequest", "The virtual network of a link cannot be changed. Delete the link and make another one.");
        var other = change.Resources.List(change.Id.ParentId!, Type).FirstOrDefault(link => Same(NetworkOf(link), network) && !Same(link.Id, change.Id.ToString()));
        if (other is not null)
            throw new ArmException(409, "Conflict", $"The virtual network is linked to this zone already, by '{other.Name}'.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Body["location"] = "global";
        change.Default("registrationEnabled", false);
        change.Properties["virtualNetworkLinkState"] = "Completed";
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
