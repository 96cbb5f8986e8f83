using System.Text.Json.Nodes;
using Proof.LocalAzure.Management.Shapes;
using Proof.LocalAzure.Resources;
using Proof.LocalAzure.Vaults;

namespace Proof.LocalAzure.Management.Types;

/// <summary>A Key Vault. Deleting one keeps it, with its secrets, for its retention; its name is taken until then.</summary>
internal sealed class VaultType(DeletedVaults deletedVaults) : ResourceType
{
    // Soft-delete overview of Key Vault: 7 to 90 days, 90 by default, fixed when the vault is created
    private const int MinRetention = 7;
    private const int MaxRetention = 90;

    // API specification 2024-11-01: at most 1024 access policies
    private const int MaxAccessPolicies = 1024;

    /// <inheritdoc/>
    public override string Type => "Microsoft.KeyVault/vaults";

    /// <inheritdoc/>
    public override IReadOnlyList<string> ApiVersions { get; } = ["2022-07-01", "2023-02-01", "2023-07-01", "2024-11-01", "2026-02-01"];

    // About keys, secrets and certificates (Key Vault), and resource name rules
    /// <inheritdoc/>
    public override NameRule NameRule { get; } = new(
        "[a-zA-Z](?:-?[a-zA-Z0-9])*", 3, 24, "3 to 24 letters, digits and '-', a letter first, no '-' at the end and no two together", "VaultNameNotValid");

    /// <inheritdoc/>
    public override string InvalidBodyCode => "BadRequest";

    /// <inheritdoc/>
    public override ObjectShape Body { get; } = Shape.Object(
        ("location!", Shape.Text(1)),
        ("tags", Shape.Tags),
        ("properties!", Shape.Object(
            ("tenantId!", Shape.Text(1)),
            ("sku!", Shape.Object(("family!", Shape.OneOf("A")), ("name!", Shape.OneOf("standard", "premium")))),
            ("accessPolicies", Shape.ListOf(Shape.Object(
                ("tenantId!", Shape.Text(1)), ("objectId!", Shape.Text(1)), ("applicationId", Shape.Text()), ("permissions!", Shape.Anything)), 0, MaxAccessPolicies)),
            ("createMode", Shape.OneOf("default", "recover")),
            ("vaultUri", Shape.Text()),
            ("enableSoftDelete", Shape.Bool),
            ("softDeleteRetentionInDays", Shape.Integer(MinRetention, MaxRetention)),
            ("enablePurgeProtection", Shape.Bool),
            ("enableRbacAuthorization", Shape.Bool),
            ("enabledForDeployment", Shape.Bool),
            ("enabledForDiskEncryption", Shape.Bool),
            ("enabledForTemplateDeployment", Shape.Bool),
            ("networkAcls", Shape.Anything),
            ("publicNetworkAccess", Shape.Text()))));

    /// <inheritdoc/>
    public override IReadOnlyList<string> ReadOnlyProperties { get; } = ["provisioningState", "hsmPoolResourceId", "privateEndpointConnections"];

    /// <inheritdoc/>
    public override void Check(ResourceChange change)
    {
        Regions.Settle(change);
        if (!Guid.TryParseExact(change.Text("tenantId"), "D", out _))
            throw Bad("properties.tenantId must be a GUID.");
        if (Flag(change.Properties, "enableSoftDelete") == false)
            throw Bad("The property \"enableSoftDelete\" cannot be set to false: every vault has soft delete. Leave it out.");
        if (Flag(change.Properties, "enablePurgeProtection") == false)
            throw Bad("The property \"enablePurgeProtection\" cannot be set to false. "
                + "Enabling the purge protection for a vault is an irreversible action; to leave it off, leave the property out.");
        if (!IsRecovery(change) && Flag(change.Properties, "enableRbacAuthorization") != true && change.Properties["accessPolicies"] is null)
            throw Bad("properties.accessPolicies is required unless enableRbacAuthorization is true or createMode is 'recover'. An empty list will do.");
        CheckName(change);
        if (change.Before is { } before && change.Properties["softDeleteRetentionInDays"] is { } days
            && (double)days != (double)before.Properties["softDeleteRetentionInDays"]!)
            throw Bad("The property \"softDeleteRetentionInDays\" has been set already and it can't be modified. Keep its value, or make a new vault.");
    }

    /// <inheritdoc/>
    public override void Complete(ResourceChange change)
    {
        base.Complete(change);
        // A recovered vault comes back as it was, tags included; what the request says of it is not looked at
        if (IsRecovery(change) && change.Before is null && deletedVaults.Get(change.Id.Name) is { } deleted)
        {
            foreach (var (name, value) in deleted.Vault.Body)
                change.Body[name] = value?.DeepClone();
            return;
        }
        change.Properties.Remove("createMode");
        change.Properties["vaultUri"] = $"https://{change.Id.Name.ToLowerInvariant()}.vault.azure.net/";
        change.Properties["enableSoftDelete"] = true;
        change.Default("softDeleteRetentionInDays", change.Before?.Properties["softDeleteRetentionInDays"]?.DeepClone() ?? MaxRetention);
        if (change.Before is { } before && Flag(before.Properties, "enablePurgeProtection") == true)
            change.Properties["enablePurgeProtection"] = true; // irreversible
        change.Default("accessPolicies", new JsonArray());
        change.Default("enableRbacAuthorization", false);
        change.Default("enabledForDeployment", false);
        change.Default("publicNetworkAccess", "Enabled");
    }

    /// <inheritdoc/>
    public override void Saved(ResourceChange change) => deletedVaults.Remove(change.Id.Name);

    /// <inheritdoc/>
    public override void Deleted(ArmResource resource) => deletedVaults.Add(resource);

    private void CheckName(ResourceChange change)
    {
        if (change.Before is not null)
            return;
        var name = change.Id.Name;
        if (change.Resources.FindByName($"/subscriptions/{change.Id.SubscriptionId}", Type, name) is not null)
            throw new ArmException(409, "VaultAlreadyExists", $"The vault name '{name}' is already in use. Vault names are unique in all of Azure.");
        var deleted = deletedVaults.Get(name);
        if (deleted is null && IsRecovery(change))
            throw new ArmException(404, "DeletedVaultNotFound", $"There is no deleted vault '{name}' to recover.");
        if (deleted is not null && !IsRecovery(change))
            throw new ArmException(409, "ConflictError",
                $"A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault '{name}'.");
        if (deleted is not null && !string.Equals(deleted.Vault.Id, change.Id.ToString(), StringComparison.OrdinalIgnoreCase))
            throw new ArmException(409, "ConflictError", $"The deleted vault '{name}' can only be recovered where it was: {deleted.Vault.Id}.");
    }

    private static bool IsRecovery(ResourceChange change) => string.Equals(change.Text("createMode"), "recover", StringComparison.OrdinalIgnoreCase);

    private static bool? Flag(JsonObject properties, string name) => (bool?)properties[name];

    private ArmException Bad(string message) => new(400, InvalidBodyCode, message);
}
