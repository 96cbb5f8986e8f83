using System.Globalization;
using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Management.Types;

/// <summary>
/// An App Configuration store. Unlike in Azure a deleted one is gone at once: its name is free again, and it cannot be recovered.
/// </summary>
internal sealed class ConfigurationStoreType(LocalAzureOptions options) : ResourceType
{
    // Soft-delete page of App Configuration: 1 to 7 days, 7 by default, fixed when the store is created
    private const int MinRetention = 1;
    private const int MaxRetention = 7;

    /// <inheritdoc/>
    public override string Type => "Microsoft.AppConfiguration/configurationStores";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions { get; } = ["2022-05-01", "2023-03-01", "2024-05-01", "2024-06-01"];

    // API specification 2024-05-01, parameter configStoreName
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new("[a-zA-Z0-9_-]*", 5, 50, "5 to 50 letters, digits, '_' and '-'");

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("identity", Shape.Anything),
        ("sku!", Shape.Object(("name!", Shape.OneOf("Free", "Developer", "Standard", "Premium")))),
        ("properties", Shape.Object(
            ("createMode", Shape.OneOf("Default")),
            ("dataPlaneProxy", Shape.Object(
                ("authenticationMode", Shape.OneOf("Local", "Pass-through")), ("privateLinkDelegation", Shape.OneOf("Enabled", "Disabled")))),
            ("disableLocalAuth", Shape.Bool),
            ("enablePurgeProtection", Shape.Bool),
            ("encryption", Shape.Anything),
            ("publicNetworkAccess", Shape.OneOf("Enabled", "Disabled")),
            ("softDeleteRetentionInDays", Shape.Integer(MinRetention, MaxRetention)))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } =
        ["provisioningState", "creationDate", "endpoint", "privateEndpointConnections"];

    /// <inheritdoc/>
    public override bool IsLongRunning => true;

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        if (change.Before is null && change.Resources.FindByName($"/subscriptions/{change.Id.SubscriptionId}", Type, change.Id.Name) is not null)
            throw new ArmException(409, "NameUnavailable", $"The specified name '{change.Id.Name}' is already in use. The names of stores are unique in all of Azure.");
        if (change.Before is not { } before)
            return;
        if ((bool?)before.Properties["enablePurgeProtection"] == true && (bool?)change.Properties["enablePurgeProtection"] == false)
            throw new ArmException(400, InvalidBodyCode, "properties.enablePurgeProtection cannot be turned off again. Leave it on.");
        if (change.Properties["softDeleteRetentionInDays"] is { } days && (double)days != (double)before.Properties["softDeleteRetentionInDays"]!)
            throw new ArmException(400, InvalidBodyCode, "properties.softDeleteRetentionInDays is fixed when the store is created. Keep its value, or make a new store.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        change.Properties.Remove("createMode");
        change.Properties["endpoint"] = $"https://{change.Id.Name.ToLowerInvariant()}.azconfig.io";
        change.Properties["creationDate"] = change.Before?.Properties["creationDate"]?.DeepClone() ?? options.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        change.Default("disableLocalAuth", false);
        change.Default("enablePurgeProtection", change.Before?.Properties["enablePurgeProtection"]?.DeepClone() ?? false);
        change.Default("softDeleteRetentionInDays", change.Before?.Properties["softDeleteRetentionInDays"]?.DeepClone() ?? MaxRetention);
        change.Default("publicNetworkAccess", "Enabled");
        change.Default("dataPlaneProxy", new JsonObject());
        var proxy = (JsonObject)change.Properties["dataPlaneProxy"]!;
        proxy["authenticationMode"] ??= "Local";
        proxy["privateLinkDelegation"] ??= "Disabled";
    }
}
