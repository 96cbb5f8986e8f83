using System.Text.Json.Nodes;
using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>The IPv4 addresses of a name in a private DNS zone (type A). Other types of record are refused, because nothing here would ask for them.</summary>
internal sealed class PrivateAddressRecordType : ResourceType
{
    // Azure DNS limits: 20 records in a set
    private const int MaxRecords = 20;

    /// <summary>The type.</summary>
    public const string TypeName = PrivateDnsZoneType.TypeName + "/A";

    /// <inheritdoc/>
    public override string Type => TypeName;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => PrivateDnsZoneType.Versions;

    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        @"@|\*|(?:\*\.)?[a-zA-Z0-9_](?:[a-zA-Z0-9_.-]*[a-zA-Z0-9_])?", 1, 253, "'@' for the zone itself, '*', or labels relative to the zone");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("properties!", Shape.Object(
            ("ttl!", Shape.Integer(1)),
            ("aRecords!", Shape.ListOf(Shape.Object(("ipv4Address!", Shape.Text(1))), min: 1, max: MaxRecords)),
            ("metadata", new MapShape(Shape.Text())))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "fqdn", "isAutoRegistered"];

    /// <summary>The addresses of a record.</summary>
    public static IEnumerable<string> AddressesOf(JsonObject properties) => properties["aRecords"]!.AsArray().Select(record => (string)record!["ipv4Address"]!);

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        var addresses = AddressesOf(change.Properties).ToList();
        if (addresses.FirstOrDefault(address => !Ipv4.TryParse(address, out _)) is { } wrong)
            throw new ArmException(400, "BadRequest", $"The record '{change.Id.Name}' has '{wrong}', which is not an IPv4 address.");
        if (addresses.Distinct().Count() < addresses.Count)
            throw new ArmException(400, "BadRequest", $"The record '{change.Id.Name}' has an address twice.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        var zone = change.Id.Names[0];
        change.Properties["fqdn"] = change.Id.Name == "@" ? zone + "." : $"{change.Id.Name}.{zone}.";
        change.Properties["isAutoRegistered"] = false;
    }
}
