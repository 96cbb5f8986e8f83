using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Proof.LocalAzure.Http;
using Proof.LocalAzure.Management.Types;
using Proof.LocalAzure.Resources;

namespace Proof.LocalAzure.Events;

/// <summary>
/// The endpoint of Event Grid domains: takes CloudEvents and has them on disk before it answers. A domain's topic is the event's source.
/// Events of a topic without a subscription are dropped, as in Azure.
/// </summary>
internal sealed class EventApi(LocalAzureOptions options, ResourceStore resources, EventQueue queue)
{
    /// <summary>What follows the region in the host name; the domain's name stands before that.</summary>
    public const string HostSuffix = "-1.eventgrid.azure.net";

    /// <summary>The one path that there is.</summary>
    public const string Path = "/api/events";

    // Event Grid's quotas: 1 MB for an event and for a request, 5,000 events in a request
    private const int MaxBytes = 1024 * 1024;
    private const int MaxEvents = 5000;

    /// <summary>Answers one request to a domain by its own host name. Throws <see cref="ArmException"/> for what is refused.</summary>
    public Task HandleHostAsync(HttpContext context, string host)
    {
        var name = host.Split('.')[0];
        var isIts = Find(name) is { } domain && new Uri((string)domain.Properties["endpoint"]!).Host.Equals(host, StringComparison.OrdinalIgnoreCase);
        return isIts ? HandleAsync(context, name) : throw NoDomain(name);
    }

    /// <summary>Answers one request to a domain. Throws <see cref="ArmException"/> for what is refused.</summary>
    public async Task HandleAsync(HttpContext context, string domainName)
    {
        Authorization.RequireBearer(
            context, $"Bearer authorization_uri=\"https://login.microsoftonline.com/{options.TenantId}\", resource=\"https://eventgrid.azure.net\"",
            "Unauthorized", "The request must contain an authorization header with a bearer token. Locally any that is not empty will do.");
        var domain = Find(domainName) ?? throw NoDomain(domainName);
        if (context.Request.Path != Path || !HttpMethods.IsPost(context.Request.Method))
            throw new ArmException(404, "NotFound", $"Events are published by POST to {Path}.");

        var isBatch = IsBatch(context.Request.ContentType);
        var events = CloudEvent.Read(await ReadAsync(context), isBatch);
        if (events.Count > MaxEvents)
            throw new ArmException(413, "PayloadTooLarge", $"The request has {events.Count} events, more than the {MaxEvents} that are allowed.");
        queue.Add([.. events.SelectMany(one => Subscriptions(domain, one).Select(subscription => (subscription.Id, one)))], options.Clock.GetUtcNow());
    }

    private ArmResource? Find(string domainName) => resources.FindByName($"/subscriptions/{options.SubscriptionId}", "Microsoft.EventGrid/domains", domainName);

    private static ArmException NoDomain(string name) =>
        new(404, "ResourceNotFound", $"There is no domain '{name}' in that region. In Azure its host name would not exist.");

    private static bool IsBatch(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.MediaType?.ToLowerInvariant() switch
        {
            "application/cloudevents+json" => false,
            "application/cloudevents-batch+json" => true,
            _ => throw UnknownType(),
        }
        : throw UnknownType();

    private static ArmException UnknownType() => new(
        415, "UnsupportedMediaType", "The Content-Type must be application/cloudevents+json for one event, or application/cloudevents-batch+json for a list.");

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContext context)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) is var count && count > 0)
        {
            content.Write(buffer, 0, count);
            if (content.Length > MaxBytes)
                throw new ArmException(413, "PayloadTooLarge", $"The request is longer than {MaxBytes} bytes.");
        }
        return content.ToArray();
    }

    private IEnumerable<ArmResource> Subscriptions(ArmResource domain, CloudEvent one)
    {
        var topics = domain.Id + "/topics/";
        var topic = one.Source.StartsWith(topics, StringComparison.OrdinalIgnoreCase) ? one.Source[topics.Length..] : one.Source;
        if (!DomainTopicType.Names.Allows(topic))
            throw new ArmException(400, "BadRequest",
                $"Required property 'topic' needs to either be a full resource id or should be just the name of the domain topic. Found: {one.Source}. "
                + "The topic of a CloudEvent is its source.");
        return resources.List(topics + topic, "Microsoft.EventGrid/domains/topics/eventSubscriptions");
    }
}
