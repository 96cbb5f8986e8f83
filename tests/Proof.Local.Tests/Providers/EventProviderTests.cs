using Proof.Engine.Providers;
using Proof.Engine.Values;
using static Proof.Local.Tests.Providers.TestCloud;

namespace Proof.Local.Tests.Providers;

/// <summary>Event Grid and Storage through the provider, on a real LocalAzure.</summary>
public sealed class EventProviderTests
{
    private const string Domain = "azure-native:eventgrid:Domain";
    private const string Subscription = "azure-native:eventgrid:DomainTopicEventSubscription";
    private const string Account = "azure-native:storage:StorageAccount";
    private const string Container = "azure-native:storage:BlobContainer";

    [Fact]
    public async Task A_domain_and_a_container_are_made_and_changed_in_place()
    {
        await using var cloud = await StartAsync();
        await cloud.CreateAsync(Group, "rg", InGroup());

        var domain = await cloud.CreateAsync(Domain, "events", [.. InGroup(), ("domainName", "proof-events"), .. DomainSettings()]);
        var account = await cloud.CreateAsync(Account, "blobs", [.. InGroup(), ("accountName", "proofblob"), .. AccountSettings(true)]);
        var container = await cloud.CreateAsync(Container, "dead-letters", [.. InGroup(), ("accountName", "proofblob")]);
        var (diff, now) = await cloud.UpdateAsync(account, [.. InGroup(), ("accountName", "proofblob"), .. AccountSettings(false)]);

        Assert.Equal("https://proof-events.westeurope-1.eventgrid.azure.net/api/events", domain.Outputs.GetText("endpoint"));
        Assert.Equal($"{account.Id}/blobServices/default/containers/dead-letters", container.Id);
        Assert.Empty(diff.Replaces);
        Assert.Equal(false, now.Outputs["enableHttpsTrafficOnly"]);
        Assert.Equal("SystemAssigned", ((ObjectValue)domain.Outputs["identity"]).Properties.GetText("type"));

        await cloud.DeleteAsync(container);
        await cloud.DeleteAsync(account);
        await cloud.DeleteAsync(domain);
    }

    [Fact]
    public async Task A_subscription_whose_endpoint_cannot_be_asked_fails_and_leaves_nothing_behind()
    {
        await using var cloud = await StartAsync();
        await cloud.CreateAsync(Group, "rg", InGroup());
        var domain = await cloud.CreateAsync(Domain, "events", [.. InGroup(), ("domainName", "proof-events"), .. DomainSettings()]);
        var destination = Map(
            ("endpointType", "WebHook"), ("endpointUrl", "https://relay.acme.example/events/acme"),
            ("deliveryAttributeMappings", List(Map(("name", "X-Secret"), ("type", "Static"), ("value", new SecretValue("s3cret")), ("isSecret", true)))));

        var failure = await Assert.ThrowsAsync<ProviderException>(() => cloud.CreateAsync(
            Subscription, "webhook",
            [.. InGroup(), ("domainName", "proof-events"), ("topicName", "acme"), ("eventDeliverySchema", "CloudEventSchemaV1_0"), ("destination", destination)]));

        Assert.Contains("The attempt to validate the provided endpoint https://relay.acme.example/events/acme failed", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", failure.Message, StringComparison.Ordinal);
        Assert.Empty(cloud.Azure.Resources.ListAll(domain.Id));
    }

    private static (string, PropertyValue)[] DomainSettings() =>
        [("inputSchema", "CloudEventSchemaV1_0"), ("identity", Map(("type", "SystemAssigned"))), ("disableLocalAuth", true)];

    private static (string, PropertyValue)[] AccountSettings(bool isHttpsOnly) =>
        [("kind", "StorageV2"), ("sku", Map(("name", "Standard_ZRS"))), ("enableHttpsTrafficOnly", isHttpsOnly)];
}
