using Proof.Infra.Settings;
using Pulumi;
using EventGrid = Pulumi.AzureNative.EventGrid;
using Storage = Pulumi.AzureNative.Storage;

namespace Proof.Infra.Components;

/// <summary>
/// Where transaction events go on their way to partners: one Event Grid domain that the backend publishes to, with a topic for each partner
/// with a webhook, and a container for the events that could not be delivered.
/// </summary>
internal sealed class PlatformEvents : ComponentResource
{
    /// <summary>Registers domain and container.</summary>
    public PlatformEvents(PlatformSettings settings, Input<string> resourceGroupName, Resource parent)
        : base("proof:infra:PlatformEvents", "events", new ComponentResourceOptions { Parent = parent })
    {
        var options = Lasting.Under(this, settings);
        Domain = new EventGrid.Domain(
            "event-domain",
            new EventGrid.DomainArgs
            {
                ResourceGroupName = resourceGroupName,
                DomainName = settings.Names.EventDomain,
                Location = settings.Location,
                InputSchema = EventGrid.InputSchema.CloudEventSchemaV1_0,
                Identity = new EventGrid.Inputs.IdentityInfoArgs { Type = EventGrid.IdentityType.SystemAssigned },
                // No access keys: the backend publishes as itself, with a role on the domain.
                DisableLocalAuth = true,
                // A topic comes and goes with the partner's webhook, so that there is no third thing per partner to keep in step.
                AutoCreateTopicWithFirstSubscription = true,
                AutoDeleteTopicWithLastSubscription = true,
                MinimumTlsVersionAllowed = EventGrid.TlsVersion.TlsVersion_1_2,
            },
            options);
        Account = new Storage.StorageAccount(
            "dead-letter-account",
            new Storage.StorageAccountArgs
            {
                ResourceGroupName = resourceGroupName,
                AccountName = settings.Names.DeadLetterAccount,
                Location = settings.Location,
                Kind = Storage.Kind.StorageV2,
                Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_ZRS },
                MinimumTlsVersion = Storage.MinimumTlsVersion.TLS1_2,
                EnableHttpsTrafficOnly = true,
                AllowBlobPublicAccess = false,
                AllowSharedKeyAccess = false,
            },
            options);
        DeadLetters = new Storage.BlobContainer(
            "dead-letters",
            new Storage.BlobContainerArgs
            {
                ResourceGroupName = resourceGroupName,
                AccountName = Account.Name,
                ContainerName = PlatformNames.DeadLetterContainer,
                PublicAccess = Storage.PublicAccess.None,
            },
            options);
        RegisterOutputs();
    }

    /// <summary>The domain.</summary>
    public EventGrid.Domain Domain { get; }

    /// <summary>The account of the container.</summary>
    public Storage.StorageAccount Account { get; }

    /// <summary>The container for events that could not be delivered.</summary>
    public Storage.BlobContainer DeadLetters { get; }
}
