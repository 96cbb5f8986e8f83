using Proof.LocalAzure.Edge;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A public IP address. What it is given here is an address for documentation (RFC 5737), which leads nowhere.</summary>
internal sealed class PublicIPAddressType : ResourceType
{
    // 192.0.2.1 to 192.0.2.254
    private const uint First = 0xC0000201;
    private const uint Last = 0xC00002FE;

    /// <inheritdoc/>
    public override string Type => "Microsoft.Network/publicIPAddresses";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions => VirtualNetworkType.Versions;

    /// <inheritdoc/>
    public override NameRule NameRule => VirtualNetworkType.Name(1, 80);

    /// <inheritdoc/>
    public override string InvalidBodyCode => "InvalidRequestFormat";

    // Idle timeout: API specification 2024-05-01 and the page on public IP addresses, 4 to 30 minutes
    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("sku", Shape.Object(("name", Shape.OneOf("Standard")), ("tier", Shape.OneOf("Regional", "Global")))),
        ("zones", Shape.ListOf(Shape.Text(1))),
        ("properties", Shape.Object(
            ("publicIPAllocationMethod", Shape.OneOf("Static")),
            ("publicIPAddressVersion", Shape.OneOf("IPv4")),
            ("idleTimeoutInMinutes", Shape.Integer(4, 30)))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "ipAddress", "ipConfiguration", "resourceGuid"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override void Check(ResourceChange change) => Regions.Settle(change);

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Default("publicIPAllocationMethod", "Static");
        change.Default("publicIPAddressVersion", "IPv4");
        change.Default("idleTimeoutInMinutes", 4);
        change.Properties["ipAddress"] = (string?)change.Before?.Properties["ipAddress"] ?? FirstFree(change);
    }

    /// <inheritdoc/>
    public override void CheckDelete(ArmResource resource, ResourceStore resources)
    {
        if (ApplicationGatewayType.UserOf(resources, resource.Id) is { } user)
            throw new ArmException(400, "PublicIPAddressCannotBeDeleted", $"Public IP address {resource.Id} can not be deleted since it is still allocated to resource {user.Id}. Delete that first.");
    }

    private string FirstFree(ResourceChange change)
    {
        var taken = change.Resources.List($"/subscriptions/{change.Id.SubscriptionId}", Type).Select(other => (string?)other.Properties["ipAddress"]).ToHashSet();
        for (var address = First; address <= Last; address++)
            if (!taken.Contains(Ipv4.ToText(address)))
                return Ipv4.ToText(address);
        throw new ArmException(409, "PublicIPCountLimitReached", "LocalAzure has 254 public addresses to give, and all are taken.");
    }
}
